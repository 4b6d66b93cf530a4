import type { Draft } from '../engine/draft';
import type { Finding } from '../engine/finding';

/** What is remembered of a field from one visit to the next, for as long as the field lives. */
export interface FieldMemory {
  /** Keys of findings that the agent put off. */
  readonly hidden: Set<string>;
  /** The last draft that was read whole, and what was found in it. */
  read?: { readonly draft: Draft; readonly findings: readonly Finding[] };
}

/** Memories by field, of which the page takes its fields back without asking. */
export class FieldMemories {
  readonly #memories = new WeakMap<Element, FieldMemory>();

  of(field: Element): FieldMemory {
    const known = this.#memories.get(field) ?? { hidden: new Set() };
    this.#memories.set(field, known);
    return known;
  }
}
