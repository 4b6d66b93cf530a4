import { useState } from 'preact/hooks';
import { translate as t } from '../../lib/i18n/browser';
import { EXERCISES } from '../../lib/practice/exercises';
import { type Progress, saveProgress } from '../../lib/practice/progress';
import { usePlace } from '../../lib/ui/use-place';
import type { Desk } from './desk';
import { ExerciseList } from './ExerciseList';
import { Introduction } from './Introduction';
import { Picking } from './Picking';
import { Writing } from './Writing';

/** Address of the introduction, after `#`. */
const INTRODUCTION = 'introduccion';

interface Props {
  readonly desk: Desk;
  readonly kept: Progress;
}

/** The practice page: the list of exercises, and the one at hand. */
export function Practice({ desk, kept }: Props) {
  const [progress, setProgress] = useState(kept);
  const place = usePlace();
  const keep = (next: Progress): void => {
    setProgress(next);
    void saveProgress(next);
  };
  const { done } = progress;
  const next = EXERCISES.find(({ id }) => !done.includes(id)) ?? EXERCISES[0];
  const exercise = EXERCISES.find(({ id }) => id === place) ?? next;
  const introducing = place === INTRODUCTION || (place === '' && !progress.introduced);

  const at = exercise ? EXERCISES.indexOf(exercise) : -1;
  const task = {
    desk,
    next: `#${EXERCISES[(at + 1) % EXERCISES.length]?.id ?? ''}`,
    onPass: () => {
      if (exercise && !done.includes(exercise.id)) {
        keep({ ...progress, done: [...done, exercise.id] });
      }
    },
  };
  return (
    <>
      <header>
        <img src="/icons/icon.svg" alt="" width="28" height="28" />
        <h1>{t('practice_title')}</h1>
        <p class="score">
          <progress
            max={EXERCISES.length}
            value={done.length}
            aria-label={t('practice_progress_label')}
          />
          {t('practice_progress', { done: done.length, all: EXERCISES.length })}
        </p>
      </header>
      <div class="columns">
        <ExerciseList
          done={done}
          current={introducing ? INTRODUCTION : (exercise?.id ?? '')}
          introduction={INTRODUCTION}
        />
        <main>
          {introducing ? (
            <Introduction
              desk={desk}
              next={`#${next?.id ?? ''}`}
              onEnd={() => keep({ ...progress, introduced: true })}
            />
          ) : exercise?.kind === 'pick' ? (
            <Picking key={exercise.id} exercise={exercise} {...task} />
          ) : (
            exercise && <Writing key={exercise.id} exercise={exercise} {...task} />
          )}
        </main>
      </div>
    </>
  );
}
