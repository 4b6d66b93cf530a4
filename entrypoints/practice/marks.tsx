import { translate as t } from '../../lib/i18n/browser';
import { LEVELS, type Level } from '../../lib/practice/exercise';

/** A ring, and a tick in it once the exercise is done. */
export function DoneMark({ done }: { readonly done: boolean }) {
  return (
    <svg
      class={done ? 'done-mark done' : 'done-mark'}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      role="img"
    >
      <title>{t(done ? 'practice_done' : 'practice_to_do')}</title>
      <circle cx="8" cy="8" r="6.5" />
      {done && <path d="M5 8.2 7.2 10.4 11 6" />}
    </svg>
  );
}

/** One to three bars. */
export function LevelMark({ level }: { readonly level: Level }) {
  return (
    <svg class="level-mark" viewBox="0 0 16 12" width="16" height="12" role="img">
      <title>{t(`practice_level_${level}`)}</title>
      {LEVELS.map((each) => (
        <rect
          key={each}
          class={each <= level ? 'filled' : ''}
          x={each * 5 - 4}
          y={10 - each * 3}
          width="3"
          height={each * 3 + 1}
          rx="0.5"
        />
      ))}
    </svg>
  );
}
