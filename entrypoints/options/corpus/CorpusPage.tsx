import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CHANNELS, type Channel } from '../../../lib/engine/draft';
import { NO_SOURCES } from '../../../lib/settings/rule-set';
import { useModel } from '../model';
import { Choice } from '../parts/Choice';
import { PageHead } from '../parts/PageHead';
import { translate as t } from '../translate';
import { FileDrop } from './FileDrop';
import { Outcome } from './Outcome';
import type { CorpusNews, Dropped } from './protocol';
import { SetChoice, type SetSide } from './SetChoice';
import { startCheck } from './start';

/** What a change of the rules does to replies that were sent; they are read here and forgotten. */
export function CorpusPage() {
  const { sources, say } = useModel();
  const [channel, setChannel] = useState<Channel>('email');
  const [before, setBefore] = useState<SetSide>({ kind: 'shipped', sources: NO_SOURCES });
  const [after, setAfter] = useState<SetSide>({ kind: 'current', sources });
  const [news, setNews] = useState<CorpusNews>();
  const run = useRef<AbortController>(undefined);
  // Replies that were given before their pack was read.
  const [waiting, setWaiting] = useState<readonly Dropped[]>();
  useEffect(() => () => run.current?.abort(), []);
  useEffect(() => {
    if (waiting) begin(waiting);
  }, [before, after]);

  const begin = (files: readonly Dropped[]): void => {
    if (files.length === 0) return;
    if (before.isReading || after.isReading) {
      setWaiting(files);
      return;
    }
    setWaiting(undefined);
    run.current?.abort();
    const life = new AbortController();
    run.current = life;
    const sourcesOf = (side: SetSide) => (side.kind === 'current' ? sources : side.sources);
    const [former, next] = [sourcesOf(before), sourcesOf(after)];
    if (!former || !next) {
      say(t('options_corpus_no_pack'));
      return;
    }
    const task = { files, channel, before: former, after: next };
    setNews({ type: 'progress', read: 0, total: 1, drafts: 0 });
    startCheck(task, setNews, life.signal);
  };
  const cancel = (): void => {
    run.current?.abort();
    setNews(undefined);
  };
  return (
    <>
      <PageHead id="respuestas" />
      <section class="card">
        <Choice
          legend={t('options_corpus_channel')}
          value={channel}
          options={CHANNELS.map((value) => ({ value, label: t(`options_channel_${value}`) }))}
          onChange={setChannel}
        />
        <div class="fields">
          <SetChoice label={t('options_corpus_before')} kind={before.kind} onSide={setBefore} />
          <SetChoice label={t('options_corpus_after')} kind={after.kind} onSide={setAfter} />
        </div>
        {news?.type === 'progress' ? (
          <Running news={news} onCancel={cancel} />
        ) : (
          <FileDrop onFiles={begin} />
        )}
      </section>
      {news?.type === 'failed' && (
        <p class="failed" role="alert">
          {t('options_corpus_failed', { reason: news.reason })}
        </p>
      )}
      {news?.type === 'done' && <Outcome comparison={news.comparison} unread={news.unread} />}
    </>
  );
}

interface RunningProps {
  readonly news: Extract<CorpusNews, { readonly type: 'progress' }>;
  readonly onCancel: () => void;
}

function Running({ news: { read, total, drafts }, onCancel }: RunningProps) {
  const cancel = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone; the keyboard goes on here.
  useLayoutEffect(() => cancel.current?.focus(), []);
  return (
    <div class="running">
      <label for="corpus-progress">{t('options_corpus_running', { drafts })}</label>
      <progress id="corpus-progress" max={Math.max(total, 1)} value={read} />
      <button ref={cancel} type="button" class="button" onClick={onCancel}>
        {t('options_cancel')}
      </button>
    </div>
  );
}
