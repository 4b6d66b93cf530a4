import { useEffect, useState } from 'preact/hooks';
import { translate as t } from '../../lib/i18n/browser';
import { correct, draftOf } from '../../lib/practice/correct';
import type { Answer, Mend } from '../../lib/practice/exercise';
import type { Desk } from './desk';
import { Remarks } from './Remarks';
import { NextLink, Task } from './Task';
import { useDesk } from './use-desk';

interface Props {
  readonly exercise: Mend | Answer;
  readonly desk: Desk;
  readonly next: string;
  readonly onPass: () => void;
}

/** A reply to mend or to write, corrected as one types. */
export function Writing({ exercise, desk, next, onPass }: Props) {
  const start = exercise.kind === 'mend' ? exercise.bad : '';
  const [text, setText] = useState(start);
  useDesk(desk, (written) => draftOf(exercise, written));
  const { findings, missing, passed } = correct(exercise, text, desk.engine);
  useEffect(() => {
    if (passed) onPass();
  }, [passed]);
  return (
    <Task exercise={exercise}>
      <div class="work">
        <div class="writing">
          <label for="reply">{t('practice_reply')}</label>
          <textarea
            id="reply"
            lang="es"
            rows={12}
            spellcheck={false}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          {exercise.channel !== 'chat' && <p class="hint">{t('practice_signed')}</p>}
        </div>
        <section class="correction" aria-label={t('practice_correction')}>
          <p class={passed ? 'verdict passed' : 'verdict'} role="status">
            {verdictOf(text, findings.length, missing.length, passed)}
          </p>
          {text.trim() !== '' && missing.length > 0 && (
            <ul class="missing" lang="es">
              {missing.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
          )}
          {text.trim() !== '' && <Remarks findings={findings} />}
        </section>
      </div>
      <details class="model">
        <summary>{t('practice_model')}</summary>
        <p lang="es">{exercise.model}</p>
      </details>
      <p class="ways">
        <NextLink href={next} passed={passed} />
        {text !== start && (
          <button type="button" class="quiet" onClick={() => setText(start)}>
            {t('practice_again')}
          </button>
        )}
      </p>
    </Task>
  );
}

/** Where the reply stands, in one sentence. */
function verdictOf(text: string, findings: number, missing: number, passed: boolean): string {
  if (passed) return t('practice_passed');
  if (text.trim() === '') return t('practice_empty');
  if (findings > 0) {
    return t(findings === 1 ? 'practice_left_one' : 'practice_left', { count: findings });
  }
  return t(missing > 0 ? 'practice_missing' : 'practice_short');
}
