import { attachEnclitics, ENCLITIC_TAIL } from '../spanish/enclitics';
import { likeCase, withoutAccents } from '../spanish/words';
import { COMMON, type Dafsa } from './dafsa';
import { takesPronouns } from './derivation';
import { search } from './search';

/** Hundredths of an edit: see `data/edit-costs.json`. */
const NEAR = 130;
const FAR = 210;
/** What frequency is worth, by class; capitals that nobody wrote cost. */
const COMMON_BONUS = [35, 20];
const CAPITALISED = 25;
const SPLIT = 60;
/** Anything that much worse than the best is no help to anyone. */
const SPREAD = 90;
const MOST = 5;

/** Corrections of a word that the dictionary lacks, likeliest first, in the word's capitals. */
export function suggest(dafsa: Dafsa, written: string): string[] {
  const word = written.toLowerCase();
  const scores = new Map<string, number>();
  const offer = (candidate: string, cost: number): void => {
    scores.set(candidate, Math.min(cost, scores.get(candidate) ?? Number.POSITIVE_INFINITY));
  };
  for (const limit of [NEAR, FAR]) {
    for (const [found, cost] of search(dafsa, word, limit))
      offer(found, cost + weight(dafsa, found, written));
    for (const [form, cost] of withPronouns(dafsa, word, limit)) offer(form, cost);
    if (limit === NEAR) for (const split of splits(dafsa, word)) offer(split, SPLIT);
    if (scores.size > 0) break;
  }
  const ranked = [...scores].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
  const worst = (ranked[0]?.[1] ?? 0) + SPREAD;
  const spelled = ranked
    .filter(([, score]) => score <= worst)
    .map(([candidate]) => likeCase(written, candidate));
  return [...new Set(spelled)].slice(0, MOST);
}

function weight(dafsa: Dafsa, found: string, written: string): number {
  const lower = found.toLowerCase();
  const rank = COMMON.findIndex((mark) => dafsa.has(mark + lower));
  const bonus = rank < 0 ? 0 : (COMMON_BONUS[rank] ?? 0);
  const capital = lower !== found && written === written.toLowerCase() ? CAPITALISED : 0;
  return capital - bonus;
}

/** *registrese* → *regístrese*: the verb is corrected, then the pronouns go back on. */
function* withPronouns(
  dafsa: Dafsa,
  word: string,
  limit: number,
): Generator<readonly [form: string, cost: number]> {
  const tail = ENCLITIC_TAIL.exec(word)?.[0];
  if (!tail || word.length - tail.length < 3) return;
  for (const [base, cost] of search(dafsa, word.slice(0, -tail.length), limit - 40)) {
    if (!takesPronouns(dafsa.has, base)) continue;
    const form = attachEnclitics(base, tail);
    if (form === word) continue;
    const bare = withoutAccents(form) === withoutAccents(word);
    yield [form, (bare ? 15 : cost + 15) - (dafsa.has(COMMON[1] + base) ? 20 : 0)];
  }
}

/** *porfavor* → *por favor*: two words that are both common. */
function splits(dafsa: Dafsa, word: string): string[] {
  const found: string[] = [];
  for (let at = 1; at < word.length - 1; at++) {
    const left = word.slice(0, at);
    const right = word.slice(at);
    const isCommon = (part: string, marks: readonly string[]) =>
      marks.some((mark) => dafsa.has(mark + part));
    const letter = at > 1 || /^[aeoy]$/u.test(left);
    if (
      letter &&
      right.length > 1 &&
      isCommon(left, COMMON.slice(0, 1)) &&
      isCommon(right, COMMON)
    ) {
      found.push(`${left} ${right}`);
    }
  }
  return found;
}
