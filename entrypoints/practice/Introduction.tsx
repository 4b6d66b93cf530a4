import { useEffect, useState } from 'preact/hooks';
import { translate as t } from '../../lib/i18n/browser';
import { FIRST_TEXT, introductionDraft, isDone, STEPS } from '../../lib/practice/introduction';
import type { Desk } from './desk';
import { DoneMark } from './marks';
import { useDesk } from './use-desk';

interface Props {
  readonly desk: Desk;
  /** The first exercise to do. */
  readonly next: string;
  readonly onEnd: () => void;
}

/** The first five minutes: one thing to try at a time, on a real field. */
export function Introduction({ desk, next, onEnd }: Props) {
  const [at, setAt] = useState(0);
  const [text, setText] = useState(FIRST_TEXT);
  const [focused, setFocused] = useState(false);
  const [reached, setReached] = useState<ReadonlySet<string>>(new Set());
  useDesk(desk, introductionDraft);
  const step = STEPS[at] ?? 'welcome';
  const last = at === STEPS.length - 1;
  const findings = desk.engine.check(introductionDraft(text));
  const done = isDone(step, { focused, text, findings });
  useEffect(() => {
    if (done) setReached((before) => new Set(before).add(step));
  }, [done, step]);
  return (
    <article class="introduction">
      <p class="about">{t('introduction_step', { step: at + 1, steps: STEPS.length })}</p>
      <div aria-live="polite">
        <h2>{t(`introduction_${step}_title`)}</h2>
        <p class="case">{t(`introduction_${step}_text`)}</p>
        {done !== undefined && (
          <p class="try">
            <DoneMark done={reached.has(step)} />
            {t(reached.has(step) ? 'introduction_done' : `introduction_${step}_try`)}
          </p>
        )}
      </div>
      <div class="writing">
        <label for="reply">{t('introduction_field')}</label>
        <textarea
          id="reply"
          lang="es"
          rows={9}
          spellcheck={false}
          value={text}
          onFocus={() => setFocused(true)}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      <p class="ways">
        {at > 0 && (
          <button type="button" class="button" onClick={() => setAt(at - 1)}>
            {t('introduction_back')}
          </button>
        )}
        {last ? (
          <a class="primary" href={next} onClick={onEnd}>
            {t('introduction_end')}
          </a>
        ) : (
          <button type="button" class="primary" onClick={() => setAt(at + 1)}>
            {t('introduction_next')}
          </button>
        )}
        {!last && (
          <a class="quiet" href={next} onClick={onEnd}>
            {t('introduction_skip')}
          </a>
        )}
      </p>
    </article>
  );
}
