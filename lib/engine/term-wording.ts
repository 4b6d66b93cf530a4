import { conjugate, isInfinitive } from '../spanish/conjugation';
import { attachEnclitics } from '../spanish/enclitics';
import { type Agreement, agreementOf, isFiniteForm } from '../spanish/forms';
import {
  agreeDeterminer,
  agreesAfter,
  changeGender,
  contract,
  inflectAdjective,
  inflectedWords,
  inflectPhrase,
  isDeterminer,
  isFeminine,
  takesMasculineArticle,
} from '../spanish/inflection';
import { likeCase } from '../spanish/words';
import type { Paragraph } from './paragraph';
import { withoutSe } from './term-forms';
import type { InflectedForm, Path, TermIndex } from './term-index';
import type { Token } from './term-tokens';
import type { TermHit } from './terms';

/** A wording found at tokens `from` to `to`, exclusive. */
export interface Placed {
  readonly path: Path;
  readonly from: number;
  readonly to: number;
}

/** Text to replace, by its tokens, and what to write there. */
interface Wording {
  readonly from: number;
  readonly to: number;
  readonly expected: readonly string[];
}

/** What was found and its alternatives, inflected as the text needs them. */
export function word(
  placed: Placed,
  tokens: readonly Token[],
  paragraph: Paragraph,
  index: TermIndex,
): TermHit {
  const { entry, list } = placed.path;
  const readings = index.formsOf(tokens[placed.from]?.lower ?? '', placed.path.head);
  const { from, to, expected } = alternatives(placed, tokens, readings);
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const written = paragraph.text.slice(start, end);
  const cased = new Set(expected.map((text) => likeCase(written, contract(text))));
  cased.delete(written);
  return {
    entry,
    start,
    end,
    expected: [...cased],
    safe: (entry.safe ?? list.safe ?? false) && expected.length > 0,
    forms: readings.map(({ form }) => form),
  };
}

function alternatives(
  placed: Placed,
  tokens: readonly Token[],
  readings: readonly InflectedForm[],
): Wording {
  const { path, from, to } = placed;
  const { entry, head } = path;
  const uses = entry.use ?? [];
  const same: Wording = { from, to, expected: uses };
  if (uses.length === 0) return same;
  let wording = same;
  if (head.kind === 'verb') wording = asVerb(same, path, readings, tokens);
  else if (head.kind !== 'plain') {
    const agreement = agreementOf(readings[0]?.form ?? -1);
    if (agreement && entry.inflect === 'adjective') {
      wording = { ...same, expected: uses.map((use) => adjective(use, agreement)) };
    } else if (agreement) {
      const isHers = entry.gender ? entry.gender === 'f' : isFeminine(head.words[0] ?? '');
      const found = entry.inflect === 'person' ? agreement : { ...agreement, feminine: isHers };
      wording = asNoun(same, uses, found, tokens);
    }
  }
  return withContractions(wording, placed, tokens);
}

/** *de* and *a* at the seams, where the text has *del* and *al*. */
function withContractions(wording: Wording, { path, from, to }: Placed, tokens: readonly Token[]) {
  const first = tokens[from]?.lower;
  const last = tokens[to - 1]?.lower;
  const opens = path.head.words[0] === 'el' && (first === 'del' || first === 'al');
  const ending = path.wording.slice(path.wording.lastIndexOf(' ') + 1);
  const closes = (ending === 'de' && last === 'del') || (ending === 'a' && last === 'al');
  if (!opens && !closes) return wording;
  const before = opens ? `${first?.slice(0, -1)} ` : '';
  const after = closes ? ' el' : '';
  return {
    ...wording,
    expected: wording.expected.map((text) => contractSeam(before + text + after)),
  };
}

/** Also where *el* is the last word of the replacement. */
function contractSeam(text: string): string {
  return text.replace(/(?<=(?:^|\s)(?:de|a)) el$/u, 'l');
}

const REFLEXIVE = /^(?:me|te|se|nos)/u;

function asVerb(
  same: Wording,
  { wording, entry }: Path,
  readings: readonly InflectedForm[],
  tokens: readonly Token[],
): Wording {
  const uses = entry.use ?? [];
  const drops = isPronominal(wording) && !uses.some(isPronominal);
  const expected = new Set<string>();
  for (const use of uses) {
    for (const { form, pronouns } of readings) {
      const text = verbPhrase(use, form, drops ? pronouns.replace(REFLEXIVE, '') : pronouns);
      if (text) expected.add(text);
    }
  }
  const before = tokens[same.from - 1]?.lower ?? '';
  const pronoun = REFLEXIVE.exec(before)?.[0] === before && before !== '';
  const dropsBefore = drops && pronoun && readings.some(({ form }) => isFiniteForm(form));
  return { ...same, from: dropsBefore ? same.from - 1 : same.from, expected: [...expected] };
}

/** *loguearse, darse por notificado* */
function isPronominal(phrase: string): boolean {
  return /^\S+[aeií]rse(?:\s|$)/u.test(phrase);
}

/** An alternative whose first word is an infinitive, in the form and with the pronouns found. */
export function verbPhrase(use: string, form: number, pronouns = ''): string | undefined {
  const [first = '', ...rest] = use.split(' ');
  const infinitive = withoutSe(first);
  if (!isInfinitive(infinitive)) return use;
  const spelled = conjugate(infinitive, form);
  if (spelled === undefined) return undefined;
  return [attachEnclitics(spelled, pronouns), ...rest].join(' ');
}

/** *idóneo → adecuado*, in the gender and number found. */
function adjective(use: string, to: Agreement): string {
  const words = use.split(' ');
  const count = inflectedWords(words);
  return words.map((each, at) => (at < count ? inflectAdjective(each, to) : each)).join(' ');
}

/**
 * Alternatives for a noun. Where the gender changes, the articles and demonstratives before it and
 * a participle after it change along: *el requerimiento presentado → la solicitud presentada*.
 */
function asNoun(
  same: Wording,
  uses: readonly string[],
  found: Agreement,
  tokens: readonly Token[],
): Wording {
  const heads = uses.map((use) => use.split(' ')[0] ?? '');
  const turns = heads.some(
    (head) => isFeminine(head) !== found.feminine || takesMasculineArticle(head),
  );
  let { from, to } = same;
  if (turns) {
    while (from > 0 && isDeterminer(tokens[from - 1]?.lower ?? '')) from--;
    const after = tokens[to];
    if (after && agreesAfter(after.lower, found)) to++;
  }
  const before = tokens.slice(from, same.from).map(({ lower }) => lower);
  const after = tokens.slice(same.to, to).map(({ lower }) => lower);
  const expected = uses.map((use, at) => {
    const agreement = { feminine: isFeminine(heads[at] ?? ''), plural: found.plural };
    return [
      ...before.map((each) => agreeDeterminer(each, agreement, heads[at] ?? '')),
      inflectPhrase(use, found.plural),
      ...after.map((each) => changeGender(each, agreement.feminine)),
    ].join(' ');
  });
  return { from, to, expected };
}
