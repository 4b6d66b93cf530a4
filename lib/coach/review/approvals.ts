/** Replies that the agent let go as they are. */
export class Approvals {
  readonly #given = new WeakMap<Element, { readonly text: string; readonly until: number }>();

  /** @param until when the reply no longer passes with another text, in milliseconds */
  give(field: Element, text: string, until: number): void {
    this.#given.set(field, { text, until });
  }

  has(field: Element, text: string, now: number): boolean {
    const given = this.#given.get(field);
    return given !== undefined && (given.text === text || now < given.until);
  }
}
