import { messageRule } from '../lib/engine/rule';

/** Attachments that the person may not be able to open, or that a mail server refuses. */
export const formatoDeAdjunto = messageRule({
  id: 'formato-de-adjunto',
  group: 'envio',
  channels: ['email', 'chat', 'form'],
  severity: 'warning',
  grain: 'message',
  needs: { always: ['attachments'] },
  source: 'protocolo.correo.formatos',
  options: {
    /** Extensions that any office program opens. */
    formats: {
      type: 'list',
      default:
        'pdf doc docx odt rtf txt csv xls xlsx ods ppt pptx pps ppsx odp jpg jpeg png gif tif tiff bmp webp mp3 mp4 wav zip htm html eml msg ics xml p7s'.split(
          ' ',
        ),
    },
  },
  examples: {
    flags: [
      { text: 'Adjunto.', context: { attachments: [{ name: 'informe.pages' }] } },
      { text: 'Adjunto.', context: { attachments: [{ name: 'FOTO.HEIC' }] } },
      { text: 'Adjunto.', context: { attachments: [{ name: 'planos.dwg' }] } },
      { text: 'Adjunto.', context: { attachments: [{ name: 'expediente.rar' }] } },
      { text: 'Adjunto.', context: { attachments: [{ name: 'visor.exe' }] } },
      { text: 'Adjunto.', context: { attachments: [{ name: 'a.pdf' }, { name: 'b.numbers' }] } },
    ],
    accepts: [
      { text: 'Adjunto.', context: { attachments: [{ name: 'informe.pdf' }] } },
      { text: 'Adjunto.', context: { attachments: [{ name: 'Informe v1.2 final.DOCX' }] } },
      { text: 'Adjunto.', context: { attachments: [] } },
      'Convierta el archivo informe.pages a PDF.',
      { text: 'Adjunto.', context: { attachments: [{ name: 'Sin extensión' }] } },
      { text: 'Adjunto.', context: { attachments: [{ name: 'Resolución No. 15 de 2026' }] } },
    ],
  },
  *check({ draft }, { options }) {
    const opened = new Set(options.formats.map((each) => each.toLowerCase().replace(/^\./u, '')));
    for (const { name } of draft.context.attachments ?? []) {
      const extension = /\.([a-z][a-z0-9]{1,8})$/iu.exec(name.trim())?.[1]?.toLowerCase();
      if (extension === undefined || opened.has(extension)) continue;
      yield { messageId: 'formato_de_adjunto', data: { name, extension } };
    }
  },
});
