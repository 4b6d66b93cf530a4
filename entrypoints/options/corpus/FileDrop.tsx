import { useState } from 'preact/hooks';
import { ENDINGS } from '../../../lib/corpus/formats';
import { translate as t } from '../translate';
import { chosenFiles, droppedFiles } from './dropped';
import type { Dropped } from './protocol';

/** Where old replies are dropped, or chosen by keyboard. */
export function FileDrop({ onFiles }: { readonly onFiles: (files: readonly Dropped[]) => void }) {
  const [over, setOver] = useState(false);
  const drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer) onFiles(await droppedFiles(event.dataTransfer));
  };
  return (
    <section
      class={over ? 'drop over' : 'drop'}
      aria-label={t('options_corpus_drop_title')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      <p>
        <strong>{t('options_corpus_drop')}</strong>
      </p>
      <p class="hint">{t('options_corpus_formats')}</p>
      <p class="ways">
        <label class="button file">
          <input
            type="file"
            multiple
            accept={ENDINGS.join(',')}
            onChange={({ currentTarget }) => onFiles(chosenFiles(currentTarget.files))}
          />
          {t('options_corpus_files')}
        </label>
        <label class="button file">
          <input
            type="file"
            multiple
            ref={(input) => void input?.toggleAttribute('webkitdirectory', true)}
            onChange={({ currentTarget }) => onFiles(chosenFiles(currentTarget.files))}
          />
          {t('options_corpus_folder')}
        </label>
      </p>
    </section>
  );
}
