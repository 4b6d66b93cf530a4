import { useEffect, useState } from 'preact/hooks';
import { translate as t } from '../../lib/i18n/browser';
import { correct } from '../../lib/practice/correct';
import type { Pick } from '../../lib/practice/exercise';
import type { Desk } from './desk';
import { Remarks } from './Remarks';
import { NextLink, Task } from './Task';

interface Props {
  readonly exercise: Pick;
  readonly desk: Desk;
  readonly next: string;
  readonly onPass: () => void;
}

/** Two replies, of which one is better; the engine says why. */
export function Picking({ exercise, desk, next, onPass }: Props) {
  const { better, worse, id } = exercise;
  const [chosen, setChosen] = useState<string>();
  // The same order at each visit, and not the same in every exercise.
  const replies = id.length % 2 === 0 ? [better, worse] : [worse, better];
  const passed = chosen === better;
  useEffect(() => {
    if (passed) onPass();
  }, [passed]);
  return (
    <Task exercise={exercise}>
      <fieldset class="replies">
        <legend class="spoken">{t('practice_ask_pick')}</legend>
        {replies.map((reply) => (
          <label
            key={reply}
            class={chosen === reply ? (passed ? 'reply good' : 'reply bad') : 'reply'}
          >
            <input
              type="radio"
              name="reply"
              checked={chosen === reply}
              onChange={() => setChosen(reply)}
            />
            <span lang="es">{reply}</span>
          </label>
        ))}
      </fieldset>
      <section class="correction" aria-label={t('practice_correction')}>
        <p class={passed ? 'verdict passed' : 'verdict'} role="status">
          {chosen === undefined
            ? t('practice_choose')
            : t(passed ? 'practice_right' : 'practice_wrong')}
        </p>
        {chosen !== undefined && (
          <Remarks findings={correct(exercise, worse, desk.engine).findings} />
        )}
      </section>
      <p class="ways">
        <NextLink href={next} passed={passed} />
      </p>
    </Task>
  );
}
