import { attachEnclitics, ENCLITIC_TAIL } from '../spanish/enclitics';
import { likeCase, withoutAccents } from '../spanish/words';
import { COMMON, type Dafsa, DOUBTFUL } from './dafsa';
import doubtful from './data/doubtful.json';
import stock from './data/stock.json';
import { takesPronouns } from './derivation';
import { search } from './search';

/** Hundredths of an edit: see `data/edit-costs.json`. */
const NEAR = 130;
const FAR = 210;
/** What frequency is worth, by class; capitals that nobody wrote cost. */
const COMMON_BONUS = [35, 20] as const;
const CAPITALISED = 25;
const SPLIT = 60;
/** Anything that much worse than the best is no help to anyone. */
const SPREAD = 90;
const MOST = 5;
const ACCENT = 15;
const SETTLED = -40;

/** Corrections that no distance finds. */
const STOCK = new Map(Object.entries({ ...stock.words, ...doubtful.words }));

/** Corrections of a word that the dictionary lacks, likeliest first, in the word's capitals. */
export function suggest(dafsa: Dafsa, written: string): string[] {
  const word = written.toLowerCase();
  const scores = new Map<string, number>();
  const offer = (candidate: string, cost: number): void => {
    scores.set(candidate, Math.min(cost, scores.get(candidate) ?? Number.POSITIVE_INFINITY));
  };
  const settled = STOCK.get(word);
  if (settled !== undefined) offer(settled, SETTLED);
  for (const limit of [NEAR, FAR]) {
    for (const [found, cost] of search(dafsa, word, limit)) {
      if (found === word || dafsa.has(DOUBTFUL + found)) continue;
      offer(found, cost + weight(dafsa, found, written));
    }
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
  for (const pronouns of enclitics(word)) {
    const stem = word.slice(0, -pronouns.length);
    for (const [base, cost] of search(dafsa, stem, limit - 40)) {
      if (!takesPronouns(dafsa.has, base)) continue;
      const form = attachEnclitics(base, pronouns);
      if (form === word) continue;
      const isAccent = withoutAccents(form) === withoutAccents(word);
      const bonus = dafsa.has(COMMON[1] + base) ? COMMON_BONUS[1] : 0;
      yield [form, (isAccent ? ACCENT : cost + ACCENT) - bonus];
    }
  }
}

/** What may be pronouns at the end of a word: *-mele* is *-me-le* in *informele*, or only *-le*. */
function enclitics(word: string): string[] {
  const tail = ENCLITIC_TAIL.exec(word)?.[0] ?? '';
  const short = tail.length > 3 ? tail.replace(/^(?:me|te|se|nos)/u, '') : tail;
  return [...new Set([tail, short])].filter((each) => each !== '' && word.length - each.length > 2);
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
