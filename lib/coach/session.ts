import type { Draft } from '../engine/draft';
import type { Engine, Progress } from '../engine/engine';
import type { Finding, MessageFinding, SpanFinding } from '../engine/finding';
import { editBetween, shiftFindings } from '../engine/stale';
import type { Field } from '../fields/field';
import { runInSlices, runSlice } from '../slices';
import { findingKey } from './finding-key';

/** Pause after which the agent is taken to have finished a thought, in milliseconds. */
const SETTLE_MS = 900;

/** From so many units on, what is found is shown before all of the text is read. */
const LONG = 4_000;

/** Longest check that a press of the send button may wait for, in milliseconds. */
const LAST_CHECK_MS = 200;

export interface SessionPorts {
  readonly engine: () => Engine;
  /**
   * What the host knows of the reply around the text.
   *
   * @param isTyping whether it may be what it was a moment ago
   */
  readonly describe: (field: Field, text: string, isTyping: boolean) => Draft;
  /** Findings that the agent declared not applicable on this site. */
  readonly isDismissed: (finding: Finding) => boolean;
  /** Called whenever the visible findings may differ. */
  readonly onFindings: () => void;
  /** Called with the findings that stand while the agent rests: nothing half written is judged. */
  readonly onRest?: (field: Field, findings: readonly Finding[]) => void;
}

/**
 * One field under coaching: keeps the findings true to the text while it changes. An edit shifts
 * or drops them at once; a fresh check follows in slices, and only the newest counts.
 */
export class Session {
  readonly field: Field;
  #text: string;
  #findings: readonly Finding[] = [];
  #visible: readonly Finding[] = [];
  #typing = false;
  #round = 0;
  #settle: ReturnType<typeof setTimeout> | undefined;
  readonly #hidden: Set<string>;
  readonly #ports: SessionPorts;
  readonly #signal: AbortSignal;

  /** @param hidden keys of findings that the agent put off in this field; kept by the caller */
  constructor(field: Field, ports: SessionPorts, hidden: Set<string>, signal: AbortSignal) {
    this.field = field;
    this.#ports = ports;
    this.#signal = signal;
    this.#hidden = hidden;
    this.#text = field.text();
    field.observe(() => this.#onChange(), signal);
    signal.addEventListener('abort', () => {
      clearTimeout(this.#settle);
      this.#round++;
    });
    void this.recheck();
  }

  get text(): string {
    return this.#text;
  }

  /** Findings to show, in order of place, message findings last. */
  get findings(): readonly Finding[] {
    return this.#visible;
  }

  get spans(): readonly SpanFinding[] {
    return this.#visible.filter((finding): finding is SpanFinding => finding.scope === 'span');
  }

  /** Whether the agent is at it: pressed a key a moment ago. */
  get isTyping(): boolean {
    return this.#typing;
  }

  /** Whether the field holds something to be judged. */
  get isEmpty(): boolean {
    return this.#text.trim() === '';
  }

  /** The draft now, with what the host tells of it. */
  get draft(): Draft {
    return this.#ports.describe(this.field, this.#text, false);
  }

  keyOf(finding: Finding): string {
    return findingKey(finding, this.#text);
  }

  byKey(key: string): Finding | undefined {
    return this.#visible.find((finding) => this.keyOf(finding) === key);
  }

  /** Puts a finding off until the page is left. */
  hide(finding: Finding): void {
    this.#hidden.add(this.keyOf(finding));
    this.#show();
  }

  /**
   * Checks again, for example when the settings changed or the dictionary answered. Never at once:
   * who calls may not be ready to hear of findings.
   */
  async recheck(): Promise<void> {
    await Promise.resolve();
    if (!this.#signal.aborted) await this.#check(() => undefined);
  }

  /**
   * Checks what stands in the field at this moment, as a finished text: it is about to be sent.
   *
   * @returns the draft that the findings now belong to; undefined when it takes too long to know
   */
  settle(): Draft | undefined {
    clearTimeout(this.#settle);
    this.#typing = false;
    this.#round++;
    this.#text = this.field.text();
    const { draft } = this;
    const step = runSlice(this.#ports.engine().steps(draft), LAST_CHECK_MS);
    if (!step.done) {
      void this.recheck();
      return undefined;
    }
    this.#findings = step.value;
    this.#show();
    return draft;
  }

  #onChange(): void {
    const text = this.field.text();
    if (text === this.#text) return;
    this.#findings = shiftFindings(this.#findings, editBetween(this.#text, text));
    this.#text = text;
    this.#typing = true;
    clearTimeout(this.#settle);
    this.#settle = setTimeout(() => {
      this.#typing = false;
      // Once more: the last word is one now, and around the field things may have changed.
      void this.#check(() => this.#show());
    }, SETTLE_MS);
    void this.#check(() => this.#show());
  }

  /** @param onLate called when the findings must wait: what is shown until then is to be right */
  async #check(onLate: () => void): Promise<void> {
    const round = ++this.#round;
    const isStale = (): boolean => round !== this.#round;
    const at = this.field.selection()?.end ?? 0;
    const draft = this.#ports.describe(this.field, this.#text, this.#typing);
    const steps = this.#ports.engine().steps(draft, { at, writing: this.#typing });
    const first = runSlice(steps);
    if (!first.done) onLate();
    const findings = first.done
      ? first.value
      : await runInSlices(steps, isStale, this.#partly(this.#findings));
    if (!findings || isStale()) return;
    this.#findings = findings;
    this.#show();
  }

  /**
   * Shows what was found in a long text before all of it is read; each time about twice as much.
   *
   * @param before findings that stand where it is not read yet
   */
  #partly(before: readonly Finding[]): (progress: Progress | undefined) => void {
    let shown = 0;
    return (progress) => {
      if (!progress) return;
      const { start, end } = progress.covered;
      if (end - start < Math.max(LONG, 2 * shown)) return;
      shown = end - start;
      const outside = before.filter(
        (finding) => isWhole(finding) || finding.end <= start || finding.start >= end,
      );
      this.#findings = [...outside, ...progress.findings()].sort(byPlace);
      this.#show();
    };
  }

  #show(): void {
    const shown = new Set(this.#visible.filter(isWhole).map(({ messageId }) => messageId));
    const caret = this.#typing ? this.field.selection()?.end : undefined;
    this.#visible = this.#findings.filter(
      (finding) =>
        // A key costs more than the rest together, and mostly nothing is put off.
        (this.#hidden.size === 0 || !this.#hidden.has(this.keyOf(finding))) &&
        !this.#ports.isDismissed(finding) &&
        !isPremature(finding, caret, this.#typing, shown),
    );
    this.#ports.onFindings();
    if (!this.#typing) this.#ports.onRest?.(this.field, this.#visible);
  }
}

function isWhole(finding: Finding): finding is MessageFinding {
  return finding.scope === 'message';
}

/** Message findings last. */
function byPlace(a: Finding, b: Finding): number {
  const place = (finding: Finding): number =>
    isWhole(finding) ? Number.POSITIVE_INFINITY : finding.start;
  return place(a) === place(b) ? 0 : place(a) - place(b);
}

/**
 * While the agent types, the word at the caret is not finished and a farewell is not missing yet.
 * What the message lacked before the key press stays on show, so that nothing flickers.
 */
function isPremature(
  finding: Finding,
  caret: number | undefined,
  typing: boolean,
  shown: ReadonlySet<string>,
): boolean {
  if (!typing) return false;
  if (finding.scope === 'message') return !shown.has(finding.messageId);
  return finding.end === caret;
}
