import { useEffect, useMemo, useRef } from 'preact/hooks';
import { createFold } from '../../../lib/settings/layers';
import type { RulePack } from '../../../lib/settings/rule-set';
import { diffRuleSets, isEmptyDiff } from '../../../lib/settings/rule-set-diff';
import { useModel } from '../model';
import { translate as t } from '../translate';
import { linesOfDiff } from './diff-lines';

interface Props {
  readonly pack: RulePack;
  readonly onDone: () => void;
}

/** What a pack would change, before it does. */
export function PackChanges({ pack, onDone }: Props) {
  const { sources, set, tuned, change } = useModel();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const diff = useMemo(
    () => diffRuleSets(set, createFold()({ ...sources, pack }), tuned.rules),
    [set, sources, pack, tuned],
  );
  const { name } = pack;
  return (
    <section class="card" aria-labelledby="pack-changes">
      <h3 id="pack-changes" ref={heading} tabIndex={-1}>
        {t('options_pack_changes', { name })}
      </h3>
      {isEmptyDiff(diff) ? (
        <p>{t('options_pack_same')}</p>
      ) : (
        <ul class="diff">
          {linesOfDiff(diff).map(({ kind, text, words }) => (
            <li key={text} class={kind}>
              {text}
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
            await change({ type: 'pack', pack }, t('options_said_pack', { name }));
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
