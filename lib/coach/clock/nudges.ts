import type { Field } from '../../fields/field';
import { insertionOf } from '../insertion';
import { Shell } from '../shell';
import { themeOf } from '../theme';
import type { NudgeProps } from '../view/nudge';
import type { RendererSource } from '../view/scene';
import { Clock, type ClockPorts, type Offer } from './clock';

/**
 * The clock and what the agent sees of it. A phrase goes into the composer of its own conversation
 * and stays there: nothing is ever sent.
 */
export class Nudges {
  readonly #ports: ClockPorts;
  readonly #shell: Shell;
  readonly #clock: Clock;
  #offer: Offer | undefined;
  /** How long the citizen had been waiting when it was first shown, in milliseconds. */
  #waited = 0;
  /** Whether the composer refused the phrase. */
  #refused = false;
  /** The composer from which the agent went to what is offered. */
  #cameFrom: Field | undefined;

  constructor(
    document: Document,
    ports: ClockPorts,
    renderers: RendererSource,
    signal: AbortSignal,
  ) {
    this.#ports = ports;
    this.#shell = new Shell(document, renderers, signal, 'unasked');
    this.#clock = new Clock(ports, (offer) => this.#show(offer), signal);
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

  /** Takes the focus to what is offered; false where nothing is. */
  enter(from: Field): boolean {
    if (!this.#offer) return false;
    this.#cameFrom = from;
    this.#shell.query('button')?.focus({ preventScroll: true });
    return true;
  }

  #show(offer: Offer | undefined): void {
    if (this.#shell.hasFocus) this.#leave();
    if (offer !== this.#offer) {
      this.#offer = offer;
      this.#waited = offer ? Date.now() - offer.wait.since : 0;
      this.#refused = false;
    }
    if (!offer) {
      this.#shell.unmount();
      return;
    }
    const { element } = offer.field;
    const props: NudgeProps = {
      offer,
      waited: this.#waited,
      theme: themeOf(element),
      refused: this.#refused,
      translate: this.#ports.translate,
      onInsert: () => void this.#insert(offer),
      onCopy: () => {
        void navigator.clipboard.writeText(offer.phrase);
        this.#clock.settle(offer);
      },
      onLater: () => this.#clock.settle(offer),
    };
    // Another wait is another nudge.
    const key = `${offer.conversationId} ${offer.wait.messageId}`;
    this.#shell.draw({ kind: 'nudge', props, key }, element);
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
    this.#cameFrom = undefined;
    field.element.focus({ preventScroll: true });
    const outcome = await field.replace(change, change.actual, change.replacement);
    if (outcome === 'replaced') {
      this.#clock.settle(offer);
      field.select(selection);
    } else {
      this.#refused = true;
      this.#show(offer);
    }
  }

  /** Gives the focus back to the composer in which the agent was. */
  #leave(): void {
    const field = this.#cameFrom ?? this.#offer?.field;
    this.#cameFrom = undefined;
    field?.element.focus({ preventScroll: true });
  }
}
