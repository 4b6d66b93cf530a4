import { REVIEW_MODES, type ReviewMode } from '../../../lib/settings/review-mode';
import { useModel } from '../model';
import { Choice } from '../parts/Choice';
import { PageHead } from '../parts/PageHead';
import { translate as t } from '../translate';
import { Signature } from './Signature';

/** How Usted behaves while one writes and sends. */
export function WritingPage() {
  return (
    <>
      <PageHead id="escribir" />
      <Review />
      <Signature />
    </>
  );
}

function Review() {
  const { set, change } = useModel();
  const nameOf = (mode: ReviewMode): string => t(`options_review_${mode}`);
  return (
    <section class="card">
      <Choice
        legend={t('options_review')}
        value={set.review}
        options={REVIEW_MODES.map((mode) => ({ value: mode, label: nameOf(mode) }))}
        onChange={(mode) =>
          void change({ type: 'review', mode }, t('options_said_review', { mode: nameOf(mode) }), {
            type: 'review',
            mode: set.review,
          })
        }
      />
      <p class="hint">{t(`options_review_${set.review}_text`)}</p>
    </section>
  );
}
