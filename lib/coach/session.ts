import type { OpenReader, Reader, Reading } from '../checking/reader';
import type { Draft } from '../engine/draft';
import type { Finding, MessageFinding, SpanFinding } from '../engine/finding';
import { editBetween, shiftFindings } from '../engine/stale';
import type { Field } from '../fields/field';
import { beforePaint } from './before-paint';
import { findingKey } from './finding-key';

/** Pause after which the agent is taken to have finished a thought, in milliseconds. */
const SETTLE_MS = 900;

/** Longest check that a press of the send button may wait for, in milliseconds. */
const LAST_CHECK_MS = 200;

export interface SessionPorts {
  readonly openReader: OpenReader;
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
 * or drops them at once; a fresh reading follows, and only the newest counts.
 */
export class Session {
  readonly field: Field;
  #text: string;
  #findings: readonly Finding[] = [];
  #visible: readonly Finding[] = [];
  #typing = false;
  /** The draft that all findings belong to; undefined while a newer one is being read. */
  #known: Draft | undefined;
  /** The reading under way, or the last one. */
  #reading: Promise<void> | undefined;
  #settle: ReturnType<typeof setTimeout> | undefined;
  readonly #hidden: Set<string>;
  readonly #ports: SessionPorts;
  readonly #reader: Reader;
  readonly #signal: AbortSignal;

  /** @param hidden keys of findings that the agent put off in this field; kept by the caller */
  constructor(field: Field, ports: SessionPorts, hidden: Set<string>, signal: AbortSignal) {
    this.field = field;
    this.#ports = ports;
    this.#signal = signal;
    this.#hidden = hidden;
    this.#text = field.text();
    this.#reader = ports.openReader(signal);
    field.observe(() => this.#onChange(), signal);
    signal.addEventListener('abort', () => clearTimeout(this.#settle));
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
   * Checks again, for example when the settings changed. Never at once: who calls may not be ready
   * to hear of findings.
   */
  async recheck(): Promise<void> {
    await Promise.resolve();
    if (!this.#signal.aborted) await this.#check();
  }

  /**
   * Sees to it that the findings are those of what stands in the field at this moment, as a finished
   * text: it is about to be sent.
   *
   * @returns the draft that the findings belong to, at once where it has been read; undefined when it
   *   takes too long to know
   */
  settle(): Draft | Promise<Draft | undefined> {
    clearTimeout(this.#settle);
    const wasTyping = this.#typing;
    this.#typing = false;
    this.#text = this.field.text();
    const { draft } = this;
    if (!this.#known || !isSame(this.#known, draft)) return this.#settled(draft);
    this.#show();
    // The last word, which nobody has looked up yet.
    if (wasTyping) void this.recheck();
    return draft;
  }

  async #settled(draft: Draft): Promise<Draft | undefined> {
    void this.#check();
    const late = new Promise<void>((resolve) => setTimeout(resolve, LAST_CHECK_MS));
    await Promise.race([this.#read(), late]);
    return this.#known && isSame(this.#known, draft) ? draft : undefined;
  }

  /** Waits until the newest draft is read, or nobody can read it. */
  async #read(): Promise<void> {
    let reading: Promise<void> | undefined;
    while (!this.#known && reading !== this.#reading) {
      reading = this.#reading;
      await reading;
    }
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
      void this.#check();
    }, SETTLE_MS);
    this.#choose();
    void this.#check();
    // What the reader cannot tell until then moves with the text: what is drawn is right.
    if (!this.#known) beforePaint(() => !this.#known && this.#tell(), this.#signal);
  }

  #check(): Promise<void> {
    this.#reading = this.#ask();
    return this.#reading;
  }

  #ask(): Promise<void> {
    const at = this.field.selection()?.end ?? 0;
    const draft = this.#ports.describe(this.field, this.#text, this.#typing);
    const before = this.#findings;
    this.#known = undefined;
    return this.#reader.read(draft, { at, writing: this.#typing }, (reading) => {
      if (!reading.covered) this.#known = draft;
      this.#findings = merged(before, reading);
      this.#show();
    });
  }

  #show(): void {
    this.#choose();
    this.#tell();
  }

  /** Decides which findings are to be seen now. */
  #choose(): void {
    const shown = new Set(this.#visible.filter(isWhole).map(({ messageId }) => messageId));
    const caret = this.#typing ? this.field.selection()?.end : undefined;
    this.#visible = this.#findings.filter(
      (finding) =>
        // A key costs more than the rest together, and mostly nothing is put off.
        (this.#hidden.size === 0 || !this.#hidden.has(this.keyOf(finding))) &&
        !this.#ports.isDismissed(finding) &&
        !isPremature(finding, caret, this.#typing, shown),
    );
  }

  #tell(): void {
    this.#ports.onFindings();
    if (!this.#typing) this.#ports.onRest?.(this.field, this.#visible);
  }
}

function isWhole(finding: Finding): finding is MessageFinding {
  return finding.scope === 'message';
}

/** Where a long text is not read yet, what was found before still stands. */
function merged(before: readonly Finding[], { findings, covered }: Reading): readonly Finding[] {
  if (!covered) return findings;
  const outside = before.filter(
    (finding) => isWhole(finding) || finding.end <= covered.start || finding.start >= covered.end,
  );
  return [...outside, ...findings].sort(byPlace);
}

/** Whether two drafts have the same text and the same around it. */
function isSame(one: Draft, other: Draft): boolean {
  return (
    one.text === other.text &&
    one.channel === other.channel &&
    JSON.stringify(one.context) === JSON.stringify(other.context)
  );
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
