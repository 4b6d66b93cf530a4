import { encodeWord, FINAL, LABEL, LAST, MAGIC, NEXT, NOWHERE } from '../spelling/dafsa';

/** A state under construction; equal states are one object once registered. */
interface State {
  final: boolean;
  readonly labels: number[];
  readonly targets: State[];
  id: number;
}

const open = (): State => ({ final: false, labels: [], targets: [], id: 0 });

/**
 * The minimal automaton of a list of words, in the bytes that `lib/spelling/dafsa.ts` reads.
 *
 * Incremental construction from sorted input (Daciuk, Mihov, Watson & Watson 2000).
 *
 * @throws RangeError when the words use more letters than a label has room for
 */
export function buildAutomaton(words: Iterable<string>): Uint8Array {
  const encoded = [...new Set([...words].map(encodeWord))];
  const alphabet = [...new Set(encoded.join(''))].sort();
  if (alphabet.length > LABEL + 1) throw new RangeError(`Too many letters: ${alphabet.join('')}`);
  const codes = new Map(alphabet.map((letter, code) => [letter.charCodeAt(0), code]));
  const sorted = encoded.map((word) => word).sort((a, b) => (a < b ? -1 : 1));
  return pack(minimise(sorted, codes), alphabet);
}

function minimise(sorted: readonly string[], codes: ReadonlyMap<number, number>): State {
  const register = new Map<string, State>();
  let ids = 0;
  const root = open();
  const path = [root];
  let previous = '';

  const freeze = (depth: number): void => {
    for (let at = path.length - 1; at > depth; at--) {
      const state = path[at] as State;
      const parent = path[at - 1] as State;
      let key = state.final ? '.' : '';
      for (let arc = 0; arc < state.labels.length; arc++) {
        key += `${state.labels[arc]}:${(state.targets[arc] as State).id},`;
      }
      const twin = register.get(key);
      if (twin) parent.targets[parent.targets.length - 1] = twin;
      else {
        state.id = ++ids;
        register.set(key, state);
      }
    }
    path.length = depth + 1;
  };

  for (const word of sorted) {
    let shared = 0;
    while (shared < word.length && word.charCodeAt(shared) === previous.charCodeAt(shared)) {
      shared++;
    }
    freeze(shared);
    for (let at = shared; at < word.length; at++) {
      const parent = path[at] as State;
      const state = open();
      parent.labels.push(codes.get(word.charCodeAt(at)) as number);
      parent.targets.push(state);
      path.push(state);
    }
    (path[word.length] as State).final = true;
    previous = word;
  }
  freeze(0);
  return root;
}

/** Lays the states out so that chains need no address and popular states have short ones. */
function layOut(root: State): State[] {
  const uses = new Map<State, number>();
  const visit = [root];
  for (let state = visit.pop(); state; state = visit.pop()) {
    for (const target of state.targets) {
      const count = uses.get(target) ?? 0;
      uses.set(target, count + 1);
      if (count === 0) visit.push(target);
    }
  }
  const order: State[] = [];
  const placed = new Set<State>();
  const place = (state: State): void => {
    let at: State | undefined = state;
    while (at && !placed.has(at) && at.labels.length > 0) {
      placed.add(at);
      order.push(at);
      at = at.targets.at(-1);
    }
  };
  const popular = [...uses].filter(([, count]) => count > 3).sort((a, b) => b[1] - a[1]);
  for (const [state] of popular) place(state);
  const rest = [root];
  const seen = new Set<State>();
  for (let state = rest.pop(); state; state = rest.pop()) {
    if (seen.has(state)) continue;
    seen.add(state);
    place(state);
    rest.push(...state.targets);
  }
  return order;
}

function pack(root: State, alphabet: readonly string[]): Uint8Array {
  const order = layOut(root);
  const header = MAGIC.length + 1 + 2 * alphabet.length + 4;
  const address = new Map<State, number>();
  const follows = new Map(order.map((state, at) => [state, order[at + 1]]));
  const valueAt = (state: State, arc: number): number => {
    const target = state.targets[arc] as State;
    if (target.labels.length === 0) return NOWHERE;
    if (arc === state.labels.length - 1 && follows.get(state) === target) return NEXT;
    return address.get(target) ?? 2;
  };
  const sizeOf = (state: State): number =>
    state.labels.reduce((size, _, arc) => size + 1 + varintSize(valueAt(state, arc)), 0);
  // Addresses decide sizes and sizes decide addresses; both only grow, so this ends.
  let total = -1;
  for (let size = 0; size !== total; ) {
    total = size;
    size = header;
    for (const state of order) {
      address.set(state, size);
      size += sizeOf(state);
    }
  }

  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  for (const [at, letter] of [...MAGIC].entries()) bytes[at] = letter.charCodeAt(0);
  bytes[MAGIC.length] = alphabet.length;
  for (const [at, letter] of alphabet.entries()) {
    view.setUint16(MAGIC.length + 1 + 2 * at, letter.charCodeAt(0), true);
  }
  view.setUint32(header - 4, address.get(root) ?? 0, true);
  let at = header;
  for (const state of order) {
    for (let arc = 0; arc < state.labels.length; arc++) {
      const last = arc === state.labels.length - 1 ? LAST : 0;
      const final = state.targets[arc]?.final ? FINAL : 0;
      bytes[at++] = (state.labels[arc] as number) | last | final;
      let value = valueAt(state, arc);
      while (value >= 0x80) {
        bytes[at++] = (value & 0x7f) | 0x80;
        value >>>= 7;
      }
      bytes[at++] = value;
    }
  }
  return bytes;
}

function varintSize(value: number): number {
  let size = 1;
  for (let rest = value; rest >= 0x80; rest >>>= 7) size++;
  return size;
}
