import { useState } from 'preact/hooks';
import type { GuideNode } from '../../lib/guide/guide';
import { translate as t } from '../../lib/i18n/browser';

interface Props {
  readonly node: GuideNode;
  /** Places of the ticked steps. */
  readonly ticked: readonly number[];
  readonly onTick: (steps: readonly number[]) => void;
}

/** The steps of a node, to tick during a call or a visit and to copy into a report of it. */
export function Checklist({ node, ticked, onTick }: Props) {
  const { title, steps } = node;
  const [said, setSaid] = useState('');
  const done = ticked.filter((step) => step < steps.length);
  const toggle = (step: number): void => {
    onTick(done.includes(step) ? done.filter((each) => each !== step) : [...done, step]);
    setSaid('');
  };
  const copy = async (): Promise<void> => {
    const lines = steps.map((step, at) => `[${done.includes(at) ? 'x' : ' '}] ${step}`);
    try {
      await navigator.clipboard.writeText([title, ...lines].join('\n'));
      setSaid(t('guide_copied'));
    } catch {
      setSaid(t('guide_not_copied'));
    }
  };
  return (
    <section class="card checklist" aria-labelledby="steps">
      <div class="checklist-head">
        <h3 id="steps">{t('guide_checklist')}</h3>
        <p class="count">{t('guide_count', { done: done.length, all: steps.length })}</p>
      </div>
      <progress max={steps.length} value={done.length} aria-labelledby="steps" />
      <ul>
        {steps.map((step, at) => (
          <li key={step}>
            <label>
              <input type="checkbox" checked={done.includes(at)} onChange={() => toggle(at)} />
              <span>{step}</span>
            </label>
          </li>
        ))}
      </ul>
      <p class="ways">
        <button type="button" class="button" onClick={copy}>
          {t('guide_copy')}
        </button>
        {done.length > 0 && (
          <button type="button" class="quiet" onClick={() => onTick([])}>
            {t('guide_restart')}
          </button>
        )}
        <span role="status">{said}</span>
      </p>
    </section>
  );
}
