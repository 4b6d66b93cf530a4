import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { readSoundPack } from '../../../lib/settings/pack';
import { useModel } from '../model';
import { translate as t } from '../translate';
import { linesOfDiff } from './diff-lines';
import type { PackNews } from './protocol';

interface Props {
  /** The pack as written, found sound. */
  readonly text: string;
  readonly news: Extract<PackNews, { readonly type: 'sound' }>;
  readonly onDone: () => void;
}

/** What a pack would change, before it does. */
export function PackChanges({ text, news: { name, changes }, onDone }: Props) {
  const { change } = useModel();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const lines = useMemo(() => linesOfDiff(changes), [changes]);
  return (
    <section class="card" aria-labelledby="pack-changes">
      <h3 id="pack-changes" ref={heading} tabIndex={-1}>
        {t('options_pack_changes', { name })}
      </h3>
      {lines.length === 0 ? (
        <p>{t('options_pack_same')}</p>
      ) : (
        <ul class="diff">
          {lines.map(({ kind, text: line, words }) => (
            <li key={line} class={kind}>
              {line}
              {words && (
                <span class="hint" lang="es">
                  {words}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <p class="hint">{t('options_pack_edits')}</p>
      <p class="ways">
        <button
          type="button"
          class="primary"
          onClick={async () => {
            await change(
              { type: 'pack', pack: readSoundPack(text) },
              t('options_said_pack', { name }),
            );
            onDone();
          }}
        >
          {t('options_pack_apply')}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {t('options_cancel')}
        </button>
      </p>
    </section>
  );
}
