import { MAX_WORDINGS, wordingsOf } from '../../../lib/engine/term-forms';
import { piecesOf } from '../../../lib/engine/term-tokens';
import { TERM_LENGTH } from '../../../lib/settings/limits';
import { translate as t } from '../translate';

/** One level of groups at most: `(el|la) suscrit(o|a)`. */
const GROUPED = /^[^()|]*(?:\([^()]*\)[^()|]*)*$/u;

/** What keeps a term from being looked for, in words; undefined: nothing. */
export function termProblem(term: string): string | undefined {
  if (term === '') return t('pack_minLength');
  if (term.length > TERM_LENGTH) return t('pack_maxLength', { limit: TERM_LENGTH });
  if (!GROUPED.test(term)) return t('pack_groups');
  const wordings = wordingsOf(term);
  if (wordings.some((wording) => piecesOf(wording).length === 0)) {
    return t('pack_empty_term', { term });
  }
  if (wordings.length < MAX_WORDINGS) return undefined;
  return t('pack_too_many_wordings', { term, limit: MAX_WORDINGS });
}
