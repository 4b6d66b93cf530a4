import { withoutAccents } from '../spanish/words';
import data from './data/edit-costs.json';

/** A group of letters written for another; one of the two has two letters. */
export interface Cluster {
  readonly written: string;
  readonly meant: string;
  readonly cost: number;
}

/** What it costs that the writer did something else than the word has, in hundredths of an edit. */
export interface EditCosts {
  substitution(written: number, meant: number, isFirst: boolean): number;
  /** A letter of the word that was not written. */
  missing(meant: number, before: number): number;
  /** A letter that the word does not have. */
  extra(written: string, at: number): number;
  readonly transposition: number;
  /** Clusters whose written letters end at an offset. */
  clusters(written: string, end: number): readonly Cluster[];
  /** The least that anything costs. */
  readonly least: number;
}

/** Units from here on are no letters of Spanish. */
const UNITS = 0x180;
const H = 'h'.charCodeAt(0);

let built: EditCosts | undefined;

/** Built at the first question: a worker that only looks words up never needs them. */
export function editCosts(): EditCosts {
  built ??= build();
  return built;
}

function build(): EditCosts {
  const substitutions = new Uint8Array(UNITS * UNITS).fill(data.substitution);
  const set = (a: string, b: string, cost: number): void => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      substitutions[one.charCodeAt(0) * UNITS + other.charCodeAt(0)] = cost;
    }
  };
  for (const [a, b] of neighbours()) set(a, b, data.neighbour);
  const letters = [...'aeiouáéíóúü'];
  for (const a of letters) for (const b of letters) set(a, b, data.vowel);
  for (const [[a = '', b = ''], cost] of Object.entries(data.pairs)) set(a, b, cost);
  for (const a of letters) {
    for (const b of letters) if (withoutAccents(a) === withoutAccents(b)) set(a, b, data.accent);
  }

  const triples = data.clusters as [written: string, meant: string, cost: number][];
  const clusters = triples.map(([written, meant, cost]): Cluster => ({ written, meant, cost }));

  return {
    substitution: (written, meant, isFirst) => {
      const cost =
        written < UNITS && meant < UNITS
          ? (substitutions[written * UNITS + meant] as number)
          : data.substitution;
      return isFirst && cost >= data.neighbour ? cost + data.firstLetter : cost;
    },
    missing: (meant, before) => {
      if (meant === H) return data.missingSilent;
      return meant === before ? data.missingDouble : data.missing;
    },
    extra: (written, at) => {
      const unit = written.charCodeAt(at);
      if (unit === H) return data.extraSilent;
      return at > 0 && unit === written.charCodeAt(at - 1) ? data.extraDouble : data.extra;
    },
    transposition: data.transposition,
    clusters: (written, end) => clusters.filter((each) => written.endsWith(each.written, end)),
    least: data.accent,
  };
}

/** Keys that touch: beside each other, or one row apart. */
function* neighbours(): Generator<readonly [string, string]> {
  for (const [row, keys] of data.keyboard.entries()) {
    for (let at = 0; at < keys.length; at++) {
      const below = data.keyboard[row + 1] ?? '';
      for (const other of [keys[at + 1], below[at], below[at - 1]]) {
        if (other !== undefined) yield [keys.charAt(at), other];
      }
    }
  }
}
