import { useEffect, useRef } from 'preact/hooks';
import { CHANNELS } from '../../lib/engine/draft';
import { translate as t } from '../../lib/i18n/browser';
import type { Exercise } from '../../lib/practice/exercise';
import { EXERCISES } from '../../lib/practice/exercises';
import { useMedia } from '../../lib/ui/use-media';
import { DoneMark, LevelMark } from './marks';

interface Props {
  readonly done: readonly string[];
  /** What stands after `#`. */
  readonly current: string;
  readonly introduction: string;
}

/** Where the list has no room beside the exercise, as in lib/ui/tab.css. */
const NARROW = '(width < 760px)';

/** The list beside the exercise, or closed above it until one looks for another. */
export function ExerciseList(props: Props) {
  const { current } = props;
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (box.current) box.current.open = false;
  }, [current]);
  if (!useMedia(NARROW)) return <List {...props} />;
  return (
    <details
      ref={box}
      class="exercises"
      onToggle={({ currentTarget }) => showCurrent(currentTarget)}
    >
      <summary>{t('practice_exercises')}</summary>
      <List {...props} />
    </details>
  );
}

/** All exercises by channel, from easy to hard, and which are done. */
function List({ done, current, introduction }: Props) {
  const list = useRef<HTMLElement>(null);
  useEffect(() => showCurrent(list.current), [current]);
  return (
    <nav ref={list} class="contents" aria-label={t('practice_exercises')}>
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

function showCurrent(list: Element | null): void {
  list?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
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
