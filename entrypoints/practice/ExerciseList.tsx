import { useEffect, useRef } from 'preact/hooks';
import { CHANNELS } from '../../lib/engine/draft';
import { translate as t } from '../../lib/i18n/browser';
import type { Exercise } from '../../lib/practice/exercise';
import { EXERCISES } from '../../lib/practice/exercises';
import { DoneMark, LevelMark } from './marks';

interface Props {
  readonly done: readonly string[];
  /** What stands after `#`. */
  readonly current: string;
  readonly introduction: string;
}

/** All exercises by channel, from easy to hard, and which are done. */
export function ExerciseList({ done, current, introduction }: Props) {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <nav ref={list} aria-label={t('practice_exercises')}>
      <a
        class="row first"
        href={`#${introduction}`}
        aria-current={current === introduction ? 'page' : undefined}
      >
        {t('introduction_title')}
      </a>
      {CHANNELS.map((channel) => (
        <section key={channel} aria-labelledby={`channel-${channel}`}>
          <h2 id={`channel-${channel}`}>{t(`practice_channel_${channel}`)}</h2>
          <ul>
            {EXERCISES.filter((each) => each.channel === channel).map((each) => (
              <li key={each.id}>
                <Row
                  exercise={each}
                  isDone={done.includes(each.id)}
                  isCurrent={each.id === current}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

interface RowProps {
  readonly exercise: Exercise;
  readonly isDone: boolean;
  readonly isCurrent: boolean;
}

function Row({ exercise: { id, title, level }, isDone, isCurrent }: RowProps) {
  return (
    <a class="row" href={`#${id}`} aria-current={isCurrent ? 'page' : undefined}>
      <DoneMark done={isDone} />
      <span lang="es">{title}</span>
      <LevelMark level={level} />
    </a>
  );
}
