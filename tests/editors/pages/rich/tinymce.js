import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/skins/ui/oxide/skin.css';
import 'tinymce/themes/silver';

/** TinyMCE in place of an element, in a frame of its own or inline. */
export function startTinymce(target, inline) {
  return new Promise((done) =>
    tinymce.init({
      target,
      inline,
      license_key: 'gpl',
      promotion: false,
      skin: false,
      content_css: false,
      setup: (editor) =>
        editor.on('init', () =>
          done({
            model: () => editor.getContent({ format: 'text' }).replace(/\n\n/g, '\n'),
            html: () => editor.getContent(),
            load: (html) => editor.setContent(html),
          }),
        ),
    }),
  );
}
