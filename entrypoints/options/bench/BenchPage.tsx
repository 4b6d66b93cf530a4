import { useState } from 'preact/hooks';
import { CHANNELS, type Channel, type DraftContext } from '../../../lib/engine/draft';
import { Choice } from '../parts/Choice';
import { Marked } from '../parts/Marked';
import { PageHead } from '../parts/PageHead';
import { translate as t } from '../translate';
import { useEngine } from '../use-engine';
import { FactInputs } from './FactInputs';
import { Found } from './Found';
import { Silences } from './Silences';

/** A reply to try the rules on: what they say, why, and why the others say nothing. */
export function BenchPage() {
  const engine = useEngine();
  const [text, setText] = useState('');
  const [channel, setChannel] = useState<Channel>('email');
  const [context, setContext] = useState<DraftContext>({});
  const { findings, hidden, silences } = engine.explain({ channel, text, context });
  const isEmpty = text.trim() === '';
  return (
    <>
      <PageHead id="probar" />
      <div class="bench">
        <section class="card" aria-label={t('options_bench_reply')}>
          <div class="card-head">
            <label for="bench-text">
              <strong>{t('options_bench_reply')}</strong>
            </label>
            {isEmpty && (
              <button
                type="button"
                class="quiet"
                onClick={() => setText(t('options_bench_sample'))}
              >
                {t('options_bench_try')}
              </button>
            )}
          </div>
          <textarea
            id="bench-text"
            lang="es"
            rows={10}
            spellcheck={false}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <Choice
            legend={t('options_channel')}
            value={channel}
            options={CHANNELS.map((value) => ({ value, label: t(`options_channel_${value}`) }))}
            onChange={setChannel}
          />
          <FactInputs context={context} onChange={setContext} />
        </section>
        <section class="card" aria-labelledby="bench-found">
          <h3 id="bench-found">
            <span role="status">
              {isEmpty
                ? t('options_bench_empty')
                : t(findings.length === 1 ? 'options_bench_one' : 'options_bench_count', {
                    count: findings.length,
                  })}
            </span>
          </h3>
          {!isEmpty && (
            <>
              <p class="paper">
                <Marked text={text} findings={findings} />
              </p>
              <Found findings={findings} />
              <Silences hidden={hidden} silences={silences} />
            </>
          )}
        </section>
      </div>
    </>
  );
}
