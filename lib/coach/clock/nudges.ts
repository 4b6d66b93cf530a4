import { Fragment, h } from 'preact';
import type { Field } from '../../fields/field';
import { insertionOf } from '../insertion';
import { Shell } from '../shell';
import { themeOf } from '../theme';
import { Clock, type ClockPorts, type Offer } from './clock';
import { Nudge } from './nudge';

/**
 * The clock and what the agent sees of it. A phrase goes into the composer of its own conversation
 * and stays there: nothing is ever sent.
 */
export class Nudges {
  readonly #ports: ClockPorts;
  readonly #shell: Shell;
  readonly #clock: Clock;
  #offers: readonly Offer[] = [];
  #refused: Offer | undefined;

  constructor(document: Document, ports: ClockPorts, signal: AbortSignal) {
    this.#ports = ports;
    this.#shell = new Shell(document, signal);
    this.#clock = new Clock(ports, (offers) => this.#show(offers), signal);
  }

  attend(field: Field): void {
    this.#clock.attend(field);
  }

  refresh(): void {
    this.#clock.refresh();
  }

  owns(event: Event): boolean {
    return this.#shell.owns(event);
  }

  /** Takes the focus from a composer to what is offered beside it; false where nothing is. */
  enter(field: Field): boolean {
    const index = this.#offers.findIndex((offer) => offer.field.element === field.element);
    if (index < 0) return false;
    this.#shell.query(`[data-offer="${index}"] button`)?.focus({ preventScroll: true });
    return true;
  }

  #show(offers: readonly Offer[]): void {
    this.#offers = offers;
    const near = offers.at(-1)?.field.element;
    if (!near) {
      this.#shell.unmount();
      return;
    }
    const { translate } = this.#ports;
    const nudges = offers.map((offer, index) =>
      h(
        'div',
        { key: `${offer.conversationId} ${offer.wait.messageId}`, 'data-offer': index },
        h(Nudge, {
          offer,
          theme: themeOf(offer.field.element),
          refused: offer === this.#refused,
          translate,
          onInsert: (taken) => void this.#insert(taken),
          onCopy: (taken) => {
            void navigator.clipboard.writeText(taken.phrase);
            this.#end(taken);
          },
          onLater: (left) => this.#end(left),
        }),
      ),
    );
    this.#shell.draw(h(Fragment, null, nudges), near);
  }

  async #insert(offer: Offer): Promise<void> {
    if (!this.#clock.isTrue(offer)) {
      this.#clock.refresh();
      return;
    }
    const { field, phrase } = offer;
    const text = field.text();
    const at = field.selection()?.end ?? text.length;
    const oneLine = field.element instanceof HTMLInputElement;
    const { change, selection } = insertionOf(text, at, phrase, oneLine);
    field.element.focus({ preventScroll: true });
    const outcome = await field.replace(change, change.actual, change.replacement);
    if (outcome === 'replaced') {
      this.#clock.settle(offer);
      field.select(selection);
    } else {
      this.#refused = offer;
      this.#show(this.#offers);
    }
  }

  #end(offer: Offer): void {
    this.#clock.settle(offer);
    offer.field.element.focus({ preventScroll: true });
  }
}
