/**
 * The dictionary file: a minimal automaton, read in place from its bytes.
 *
 *     magic "USTD1" · u8 n · n × u16 letters · u32 address of the root · states
 *
 * A state is a run of arcs. An arc is one byte, label (6 bits) | FINAL | LAST, and a varint, where
 * it leads: `NOWHERE`, `NEXT` (the state behind this one), or the address of a state. Capitals are
 * written as `CAPITAL` and the small letter, so that all letters fit a label.
 */
export const MAGIC = 'USTD1';
export const LABEL = 0x3f;
export const FINAL = 0x40;
export const LAST = 0x80;
export const NOWHERE = 0;
export const NEXT = 1;

const CAPITAL = '^';
export const CAPITAL_UNIT = CAPITAL.charCodeAt(0);

/**
 * Digits before a word say how common it is: `1casa` stands for "one of the commonest words".
 * The marked words share the endings of the others, so that they cost little.
 */
export const COMMON = ['1', '2'] as const;
/** `0aveces`: a word, but one that is almost always a slip for another. */
export const DOUBTFUL = '0';
export const isMark = (unit: number): boolean => unit >= 48 && unit <= 57;

/** The spelling of a word in the automaton. */
export function encodeWord(word: string): string {
  return word === word.toLowerCase()
    ? word
    : word.replace(/\p{Lu}/gu, (letter) => CAPITAL + letter.toLowerCase());
}

/** The word that such a spelling stands for. */
export function decodeWord(encoded: string): string {
  return encoded.includes(CAPITAL)
    ? encoded.replace(/\^(.)/gu, (_, letter: string) => letter.toUpperCase())
    : encoded;
}

/** One step in the automaton; the same object is filled anew for each arc. */
export interface Arc {
  /** UTF-16 unit. */
  letter: number;
  final: boolean;
  /** Address of the state it leads to; 0 if nothing goes on from here. */
  target: number;
  /** Address of the next arc of the same state; 0 behind the last. */
  sibling: number;
}

export interface Dafsa {
  readonly root: number;
  has(word: string): boolean;
  /** Reads the arc at an address into `arc`. */
  read(address: number, arc: Arc): void;
  /** All words, in the order of the automaton. For tests: some 600,000. */
  words(): Generator<string>;
}

export const newArc = (): Arc => ({ letter: 0, final: false, target: 0, sibling: 0 });

/**
 * Opens a dictionary file. Nothing is copied or parsed but the table of letters.
 *
 * @throws RangeError when the bytes are no dictionary of this version
 */
export function openDafsa(buffer: ArrayBuffer): Dafsa {
  const bytes = new Uint8Array(buffer);
  const view = new DataView(buffer);
  if (String.fromCharCode(...bytes.subarray(0, MAGIC.length)) !== MAGIC) {
    throw new RangeError('Not a dictionary of this version');
  }
  const size = bytes[MAGIC.length] ?? 0;
  const letters = new Uint16Array(size);
  for (let at = 0; at < size; at++) letters[at] = view.getUint16(MAGIC.length + 1 + 2 * at, true);
  const root = view.getUint32(MAGIC.length + 1 + 2 * size, true);

  function read(address: number, arc: Arc): void {
    let at = address;
    const head = bytes[at++] as number;
    let byte = bytes[at++] as number;
    let value = byte & 0x7f;
    for (let shift = 7; byte & 0x80; shift += 7) {
      byte = bytes[at++] as number;
      value |= (byte & 0x7f) << shift;
    }
    arc.letter = letters[head & LABEL] as number;
    arc.final = (head & FINAL) !== 0;
    arc.target = value === NEXT ? at : value;
    arc.sibling = head & LAST ? 0 : at;
  }

  const arc = newArc();
  function has(word: string): boolean {
    const encoded = encodeWord(word);
    let state = root;
    for (let at = 0; at < encoded.length; at++) {
      const letter = encoded.charCodeAt(at);
      let address = state;
      for (; address !== 0; address = arc.sibling) {
        read(address, arc);
        if (arc.letter === letter) break;
      }
      if (address === 0) return false;
      if (at === encoded.length - 1) return arc.final;
      state = arc.target;
    }
    return false;
  }

  function* words(state = root, prefix = ''): Generator<string> {
    const each = newArc();
    for (let address = state; address !== 0; address = each.sibling) {
      read(address, each);
      const { final, target, sibling } = each;
      const spelled = prefix + String.fromCharCode(each.letter);
      if (final) yield decodeWord(spelled);
      if (target !== 0) yield* words(target, spelled);
      each.sibling = sibling;
    }
  }

  return { root, has, read, words: () => words() };
}
