import { useMemo } from 'preact/hooks';
import { createEngine } from '../../../lib/engine/engine';
import type { Finding } from '../../../lib/engine/finding';
import type { Example } from '../../../lib/engine/rule';
import { type OwnRule, ownRules } from '../../../rules/own';
import { Marked } from '../parts/Marked';
import { translate as t } from '../translate';

interface Proven {
  readonly kind: 'flags' | 'accepts';
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What the rule does with its examples, as it stands while it is written. */
export function Proof({ rule }: { readonly rule: OwnRule }) {
  const proven = useMemo(() => prove(rule), [rule]);
  if (proven.length === 0) return null;
  return (
    <section class="proof" aria-label={t('options_own_proof')}>
      <h4>{t('options_own_proof')}</h4>
      <ul>
        {proven.map(({ kind, text, findings }, index) => {
          const right = findings.length > 0 === (kind === 'flags');
          return (
            <li key={index} class={right ? 'example right' : 'example wrong'}>
              <p class="example-text">
                <Marked text={text} findings={findings} />
              </p>
              <p class="hint">{t(`options_proof_${kind}_${right ? 'right' : 'wrong'}`)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Half a rule proves nothing, and is no error either: it is being written. */
function prove(definition: OwnRule): readonly Proven[] {
  try {
    const { rules } = ownRules([definition]);
    const engine = createEngine({ rules });
    return (['flags', 'accepts'] as const).flatMap((kind) =>
      definition.examples[kind].map((each): Proven => {
        const example: Example = typeof each === 'string' ? { text: each } : each;
        const { text, context = {}, channel = definition.channels?.[0] ?? 'email' } = example;
        return { kind, text, findings: engine.check({ channel, text, context }) };
      }),
    );
  } catch {
    return [];
  }
}
