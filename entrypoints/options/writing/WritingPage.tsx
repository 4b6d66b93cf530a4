import { originOf } from '../../../lib/settings/layers';
import { REVIEW_MODES, type ReviewMode } from '../../../lib/settings/review-mode';
import { useModel } from '../model';
import { Choice } from '../parts/Choice';
import { OriginMark } from '../parts/OriginMark';
import { PageHead } from '../parts/PageHead';
import { translate as t } from '../translate';
import { Clock } from './Clock';
import { Signature } from './Signature';

/** How Usted behaves while one writes and sends. */
export function WritingPage() {
  return (
    <>
      <PageHead id="escribir" />
      <Review />
      <Clock />
      <Signature />
    </>
  );
}

function Review() {
  const { set, change } = useModel();
  const origin = originOf(set, 'review');
  const locked = origin === 'locked';
  const nameOf = (mode: ReviewMode): string => t(`options_review_${mode}`);
  return (
    <section class="card">
      <Choice
        legend={t('options_review')}
        value={set.review}
        disabled={locked}
        describedBy={locked ? 'review-origin' : undefined}
        options={REVIEW_MODES.map((mode) => ({ value: mode, label: nameOf(mode) }))}
        onChange={(mode) =>
          void change({ type: 'review', mode }, t('options_said_review', { mode: nameOf(mode) }), {
            type: 'review',
            mode: set.review,
          })
        }
      />
      <p class="hint">{t(`options_review_${set.review}_text`)}</p>
      <OriginMark
        id="review-origin"
        origin={origin}
        name={t('options_review')}
        onReset={() =>
          void change(
            { type: 'review', mode: null },
            t('options_undone', { what: t('options_review') }),
          )
        }
      />
    </section>
  );
}
