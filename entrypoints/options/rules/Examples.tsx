import { useMemo, useState } from 'preact/hooks';
import { createEngine } from '../../../lib/engine/engine';
import type { Finding } from '../../../lib/engine/finding';
import type { Example, Rule } from '../../../lib/engine/rule';
import { useModel } from '../model';
import { Marked } from '../parts/Marked';
import { translate as t } from '../translate';
import { useFacts } from '../use-engine';

/** Examples shown of each kind before somebody asks for all. */
const SHOWN = 3;

/** What a rule does with its examples, and with any text, as it is set now. */
export function Examples({ rule }: { readonly rule: Rule }) {
  const check = useCheck(rule);
  const [all, setAll] = useState(false);
  const [text, setText] = useState('');
  const { flags, accepts } = rule.examples;
  const kinds = [
    { kind: 'flags', examples: flags },
    { kind: 'accepts', examples: accepts },
  ] as const;
  return (
    <div class="examples">
      {kinds.map(({ kind, examples }) => (
        <section key={kind} aria-label={t(`options_examples_${kind}`)}>
          <h4>{t(`options_examples_${kind}`)}</h4>
          <ul>
            {examples
              .map((each): Example => (typeof each === 'string' ? { text: each } : each))
              .filter((each) => each.text.trim() !== '')
              .slice(0, all ? undefined : SHOWN)
              .map((example, index) => (
                <Shown key={index} example={example} findings={check(example)} />
              ))}
          </ul>
        </section>
      ))}
      {!all && flags.length + accepts.length > 2 * SHOWN && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {t('options_examples_all', { count: flags.length + accepts.length })}
        </button>
      )}
      <label class="try">
        <span>{t('options_try')}</span>
        <textarea
          lang="es"
          rows={2}
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      {text.trim() !== '' && (
        <ul aria-live="polite">
          <Shown example={{ text }} findings={check({ text })} />
        </ul>
      )}
    </div>
  );
}

interface ShownProps {
  readonly example: Example;
  readonly findings: readonly Finding[];
}

function Shown({ example: { text }, findings }: ShownProps) {
  const [first] = findings;
  return (
    <li class={first ? 'example found' : 'example'}>
      <p class="example-text">
        <Marked text={text} findings={findings} />
      </p>
      <p class="hint">{first ? t(first.messageId, first.data) : t('options_example_silent')}</p>
    </li>
  );
}

/** The rule alone, under its settings of the moment. */
function useCheck(rule: Rule): (example: Example) => readonly Finding[] {
  const { tuned } = useModel();
  const facts = useFacts();
  return useMemo(() => {
    const setting = { ...tuned.settings[rule.id], enabled: true };
    const engine = createEngine({
      rules: [rule],
      settings: { [rule.id]: setting },
      facts,
    });
    const channels = setting.channels ?? rule.channels;
    return ({ text, channel = channels[0] ?? 'email', context = {} }) =>
      engine.check({ channel, text, context });
  }, [rule, tuned, facts]);
}
