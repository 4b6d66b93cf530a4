import type { OpenReader, Reader, Reading } from '../checking/reader';
import type { Draft } from '../engine/draft';
import type { Finding, MessageFinding, SpanFinding } from '../engine/finding';
import { editBetween, shiftFindings } from '../engine/stale';
import type { Field } from '../fields/field';
import { beforePaint } from './before-paint';
import type { FieldMemory } from './field-memory';
import { findingKey } from './finding-key';

/** Pause after which the agent is taken to have finished a thought, in milliseconds. */
const SETTLE_MS = 900;

export interface SessionPorts {
  readonly openReader: OpenReader;
  /**
   * What the host knows of the reply around the text.
   *
   * @param isTyping whether it may be what it was a moment ago
   */
  readonly describe: (field: Field, text: string, isTyping: boolean) => Draft;
  /** Whether a rule looks at the message as a whole, and at what stands around it. */
  readonly readsMessage: (ruleId: string) => boolean;
  /** Findings that the agent declared not applicable on this site. */
  readonly isDismissed: (finding: Finding) => boolean;
  /** Called whenever the visible findings may differ. */
  readonly onFindings: () => void;
  /** Called with the findings that stand while the agent rests: nothing half written is judged. */
  readonly onRest?: (field: Field, findings: readonly Finding[]) => void;
}

/** A reply as it is about to be sent. */
export interface Leaving {
  readonly draft: Draft;
  /** Those of its findings that are sure. */
  readonly findings: readonly Finding[];
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
  #settle: ReturnType<typeof setTimeout> | undefined;
  /** Takes back what is to be drawn while a reader is late. */
  #stopPaint = (): void => {};
  readonly #memory: FieldMemory;
  readonly #ports: SessionPorts;
  readonly #reader: Reader;
  readonly #signal: AbortSignal;

  /** @param memory what is known of this field; kept by the caller */
  constructor(field: Field, ports: SessionPorts, memory: FieldMemory, signal: AbortSignal) {
    this.field = field;
    this.#ports = ports;
    this.#signal = signal;
    this.#memory = memory;
    this.#text = field.text();
    if (memory.read && this.#isRead) this.#findings = memory.read.findings;
    this.#choose();
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
    this.#memory.hidden.add(this.keyOf(finding));
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

  /** Takes what stands in the field at this moment for a finished text: it is about to be sent. */
  settle(): Leaving {
    clearTimeout(this.#settle);
    this.#typing = false;
    this.#take(this.field.text());
    this.#show();
    // Also for the last word, which nobody has looked up while it was written.
    void this.recheck();
    const { draft } = this;
    return { draft, findings: this.#sureOf(draft) };
  }

  /**
   * What is sure of a draft that nobody may have read yet, which takes some milliseconds: what was
   * found before, still stands and hangs on its own words alone.
   */
  #sureOf(draft: Draft): readonly Finding[] {
    const read = this.#memory.read?.draft;
    if (!read || read.channel !== draft.channel) return [];
    if (read.text === draft.text && hasSameContext(read, draft)) return this.#visible;
    return this.spans.filter(({ ruleId }) => !this.#ports.readsMessage(ruleId));
  }

  #onChange(): void {
    const text = this.field.text();
    if (text === this.#text) return;
    this.#take(text);
    this.#typing = true;
    clearTimeout(this.#settle);
    this.#settle = setTimeout(() => {
      this.#typing = false;
      // Once more: the last word is one now, and around the field things may have changed.
      void this.#check();
    }, SETTLE_MS);
    this.#choose();
    void this.#check();
    // Where the reader is late, what is drawn moves with the text all the same.
    this.#stopPaint();
    if (!this.#isRead) this.#stopPaint = beforePaint(() => this.#tell(), this.#signal);
  }

  /** What was found before stays where the text did not change. */
  #take(text: string): void {
    if (text === this.#text) return;
    this.#findings = shiftFindings(this.#findings, editBetween(this.#text, text));
    this.#text = text;
  }

  get #isRead(): boolean {
    return this.#memory.read?.draft.text === this.#text;
  }

  #check(): Promise<void> {
    const at = this.field.selection()?.end ?? 0;
    const draft = this.#ports.describe(this.field, this.#text, this.#typing);
    const before = this.#findings;
    return this.#reader.read(draft, { at, writing: this.#typing }, (reading) => {
      this.#stopPaint();
      this.#findings = merged(before, reading);
      if (!reading.covered) this.#memory.read = { draft, findings: this.#findings };
      this.#show();
    });
  }

  #show(): void {
    this.#choose();
    this.#tell();
  }

  /** Decides which findings are to be seen now. */
  #choose(): void {
    const { hidden } = this.#memory;
    const shown = new Set(this.#visible.filter(isWhole).map(({ messageId }) => messageId));
    const caret = this.#typing ? this.field.selection()?.end : undefined;
    this.#visible = this.#findings.filter(
      (finding) =>
        // A key costs more than the rest together, and mostly nothing is put off.
        (hidden.size === 0 || !hidden.has(this.keyOf(finding))) &&
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

/** Whether the same is known around two drafts. */
function hasSameContext(one: Draft, other: Draft): boolean {
  return JSON.stringify(one.context) === JSON.stringify(other.context);
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
