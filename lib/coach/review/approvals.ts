/** Time in which a reply passes after it was let go, whatever happens to its text, in milliseconds. */
const GRACE_MS = 10_000;

/**
 * Replies that the agent let go as they are. The page may not take our press for one, or change the
 * text meanwhile: the agent's own next press must pass.
 */
export class Approvals {
  readonly #given = new WeakMap<Element, { readonly text: string; readonly at: number }>();

  give(field: Element, text: string, now: number): void {
    this.#given.set(field, { text, at: now });
  }

  has(field: Element, text: string, now: number): boolean {
    const given = this.#given.get(field);
    return given !== undefined && (given.text === text || now - given.at < GRACE_MS);
  }
}
