import type { RuleSource } from '../checking/rules-in-force';
import { type Finding, type SpanFinding, worstOf } from '../engine/finding';
import type { Field } from '../fields/field';
import { isInput } from '../fields/kinds';
import type { Translate } from '../i18n/messages';
import type { TemplateSet } from '../templates/template';
import { countOf } from './count';
import { applyAll, changeOf, safeFindings } from './fixes';
import { insertionOf } from './insertion';
import type { Session } from './session';
import type { Shell } from './shell';
import { type Theme, themeOf } from './theme';
import { Painter } from './underlines/painter';
import type { Open, ViewProps } from './view/view';
import { visibleRect } from './visible-rect';

export interface FieldViewPorts {
  readonly translate: Translate;
  readonly sourceOf: (ruleId: string) => RuleSource | undefined;
  readonly onNotHere: (field: Field, finding: Finding) => void;
  /** A correction of ours stands in the text. */
  readonly onFixed?: ((field: Field, findings: readonly Finding[]) => void) | undefined;
  readonly templates: () => Promise<TemplateSet | undefined>;
  /** The agent signed a template: to be offered the next time. */
  readonly onSign: (signature: string) => void;
  /** The agent asks what the protocol says of a rule. */
  /** Undefined while the entity hides the guide. */
  readonly onGuide?: ((ruleId: string) => void) | undefined;
}

type Anchors = Pick<ViewProps, 'fieldAnchor' | 'counterAnchor' | 'findingAnchor'>;

const NOTHING: Open = { kind: 'nothing' };

/** What the agent sees of one session: underlines, counter, card, list; and what they may do. */
export class FieldView {
  readonly #session: Session;
  readonly #shell: Shell;
  readonly #ports: FieldViewPorts;
  readonly #painter: Painter;
  readonly #anchored: Anchors;
  #open: Open = NOTHING;
  #theme: Theme = 'light';
  #announcement = '';
  /** What was drawn last, as far as it shows with nothing open. */
  #seen = '';
  /** Where the caret was when the templates were opened. */
  #caret = 0;

  constructor(session: Session, shell: Shell, ports: FieldViewPorts, signal: AbortSignal) {
    this.#session = session;
    this.#shell = shell;
    this.#ports = ports;
    this.#painter = new Painter(session.field, signal);
    this.#anchored = this.#anchors();
    this.update();
  }

  /** Draws the session's findings as they are now; an open card whose finding went away closes. */
  update(): void {
    const { findings, text } = this.#session;
    if (this.#open.kind === 'card' && this.#open.refused === undefined) {
      const key = this.#session.keyOf(this.#open.finding);
      const finding = this.#session.byKey(key);
      this.#open = finding ? { ...this.#open, finding } : NOTHING;
    }
    if (findings.length === 0 && this.#open.kind === 'panel') this.#open = NOTHING;
    if (text !== '') this.#announcement = this.#ports.translate(...countOf(findings.length));
    this.#draw();
  }

  findingAt(x: number, y: number): SpanFinding | undefined {
    return this.#painter.findingAt(x, y);
  }

  /** The pointer rests on a finding: its card opens unless the agent is busy with another thing. */
  hover(finding: SpanFinding): void {
    if (this.#hasFocus) return;
    this.open(finding, false);
  }

  /**
   * A press on a finding opens its card; a press elsewhere closes what is open, though not a
   * template that may be half filled.
   */
  press(finding: SpanFinding | undefined): void {
    if (this.#open.kind === 'templates') return;
    if (finding) this.open(finding, false);
    else if (this.#open.kind !== 'nothing') this.#show(NOTHING);
  }

  /**
   * Opens the card of a finding; the caret stays where it is.
   *
   * @param takeFocus whether the agent works by keyboard or from a list
   */
  open(finding: Finding, takeFocus: boolean): void {
    if (takeFocus && finding.scope === 'span') this.#session.field.reveal(finding);
    this.#show({ kind: 'card', finding, takeFocus });
  }

  /** Goes to a finding from outside the page: the caret stands behind it and nothing is selected. */
  goTo(finding: Finding): void {
    const { field } = this.#session;
    if (finding.scope === 'span') field.select({ start: finding.end, end: finding.end });
    else field.focus();
    this.open(finding, true);
  }

  openPanel(preview: boolean): void {
    this.#show({ kind: 'panel', preview });
    this.#shell.query('.panel button')?.focus({ preventScroll: true });
  }

  /**
   * Offers the templates of this field's channel.
   *
   * @param query what the search begins with
   */
  async openTemplates(query = ''): Promise<void> {
    const { field, text } = this.#session;
    this.#caret = field.selection()?.end ?? text.length;
    const set = await this.#ports.templates();
    if (!set || !field.element.isConnected) return;
    const { channel, context } = this.#session.draft;
    const known = context.citizenName === undefined ? {} : { nombre: context.citizenName };
    this.#show({ kind: 'templates', set, channel, known, query });
  }

  /** Opens the card of the next or the previous finding from the caret on, around the end. */
  step(direction: 1 | -1): void {
    const { findings, field } = this.#session;
    const current = this.#open.kind === 'card' ? findings.indexOf(this.#open.finding) : -1;
    const caret = field.selection()?.end ?? 0;
    const fromCaret = findings.findIndex(
      (finding) => finding.scope === 'message' || finding.end > caret,
    );
    // Behind the last one it goes on with the first, and before the first with the last.
    const next = fromCaret < 0 ? findings.length : fromCaret;
    const start = current >= 0 ? current + direction : direction > 0 ? next : next - 1;
    const finding = findings.at(start % Math.max(1, findings.length));
    if (finding) this.open(finding, true);
  }

  async #fix(finding: Finding, expected?: string): Promise<void> {
    const change = changeOf(finding, this.#session.text, expected);
    if (!change) return;
    const { field } = this.#session;
    const { start, end, actual, replacement } = change;
    this.#show(NOTHING);
    field.focus();
    const outcome = await field.replace({ start, end }, actual, replacement);
    if (outcome === 'refused') {
      this.#show({ kind: 'card', finding, takeFocus: true, refused: replacement });
    } else if (outcome === 'replaced') {
      this.#ports.onFixed?.(field, [finding]);
      this.#announce('coach_fixed');
    }
  }

  async #insert(reply: string, signature: string): Promise<void> {
    const open = this.#open;
    const { field } = this.#session;
    if (signature !== '') this.#ports.onSign(signature);
    const at = field.selection()?.end ?? this.#caret;
    const oneLine = isInput(field.element);
    const { change, selection } = insertionOf(field.text(), at, reply, oneLine);
    field.focus();
    const outcome = await field.replace(change, change.actual, change.replacement);
    if (outcome === 'replaced') {
      this.#show(NOTHING);
      field.select(selection);
      this.#announce('templates_inserted');
    } else if (open.kind === 'templates') {
      this.#show({ ...open, refused: reply });
    }
  }

  async #apply(chosen: readonly SpanFinding[]): Promise<void> {
    const { field } = this.#session;
    this.#show(NOTHING);
    field.focus();
    const changes = chosen
      .map((finding) => changeOf(finding, this.#session.text))
      .filter((change) => change !== undefined);
    const outcome = await applyAll(field, changes);
    if (outcome === 'replaced') this.#ports.onFixed?.(this.#session.field, chosen);
    this.#announce(outcome === 'replaced' ? 'coach_fixed' : 'coach_refused');
  }

  /** Closes what is open and gives the caret back to the text. */
  #close(): void {
    const hadFocus = this.#hasFocus;
    const { kind } = this.#open;
    const { field, text } = this.#session;
    this.#show(NOTHING);
    if (kind === 'templates') {
      const at = Math.min(this.#caret, text.length);
      field.select({ start: at, end: at });
    } else if (hadFocus) field.focus();
  }

  /** Whether what is open has taken the focus from the field. */
  get #hasFocus(): boolean {
    const { kind } = this.#open;
    return kind === 'panel' || kind === 'templates' || (kind === 'card' && this.#open.takeFocus);
  }

  #announce(messageId: string): void {
    this.#announcement = this.#ports.translate(messageId);
    this.#draw();
  }

  #show(open: Open): void {
    this.#open = open;
    this.#draw();
  }

  #draw(): void {
    const session = this.#session;
    const open = this.#open;
    const active = open.kind === 'card' && open.finding.scope === 'span' ? open.finding : undefined;
    const { findings, isEmpty } = session;
    const { element } = session.field;
    // No page changes its colours from letter to letter.
    if (!session.isTyping || open.kind !== 'nothing') this.#theme = themeOf(element);
    const theme = this.#theme;
    this.#painter.paint(session.spans, active, theme);
    const isLine = element.offsetHeight < 56;
    // With nothing open a key press mostly leaves all that stands beside the field as it is.
    const count = `${findings.length} ${worstOf(findings)}`;
    const seen = [theme, open.kind, isEmpty, isLine, count, this.#announcement].join('|');
    const isSame = open.kind === 'nothing' && seen === this.#seen;
    this.#seen = seen;
    if (isSame) {
      if (!session.isTyping) this.#shell.stay(element);
      return;
    }
    const props: ViewProps = {
      theme,
      open,
      findings,
      safe: safeFindings(findings),
      isEmpty,
      isLine,
      ...this.#anchored,
      announcement: this.#announcement,
      translate: this.#ports.translate,
      sourceOf: this.#ports.sourceOf,
      actions: { ...this.#actions, onGuide: this.#ports.onGuide && this.#onGuide },
    };
    this.#shell.draw({ kind: 'field', props }, element);
  }

  /** Rectangles to float by, read anew at each move. */
  #anchors(): Anchors {
    const { field } = this.#session;
    const contextElement = field.element;
    const fieldRect = () => visibleRect(contextElement);
    const counterRect = () => this.#shell.query('.counter')?.getBoundingClientRect() ?? fieldRect();
    const findingRect = () => {
      const open = this.#open;
      const isSpan = open.kind === 'card' && open.finding.scope === 'span';
      return (isSpan ? field.measure().rectsOf(open.finding)[0] : undefined) ?? counterRect();
    };
    return {
      fieldAnchor: { getBoundingClientRect: fieldRect, contextElement },
      counterAnchor: { getBoundingClientRect: counterRect, contextElement },
      findingAnchor: { getBoundingClientRect: findingRect, contextElement },
    };
  }

  readonly #onGuide = (): void => {
    if (this.#open.kind === 'card') this.#ports.onGuide?.(this.#open.finding.ruleId);
  };

  readonly #actions = {
    onFix: (expected?: string) => {
      if (this.#open.kind === 'card') void this.#fix(this.#open.finding, expected);
    },
    onLater: () => {
      if (this.#open.kind !== 'card') return;
      const { finding } = this.#open;
      this.#close();
      this.#session.hide(finding);
    },
    onNotHere: () => {
      if (this.#open.kind !== 'card') return;
      const { finding } = this.#open;
      this.#close();
      this.#ports.onNotHere(this.#session.field, finding);
    },
    onCopy: (text: string) => {
      void navigator.clipboard.writeText(text).then(
        () => this.#announce('coach_copied'),
        () => this.#announce('coach_refused'),
      );
    },
    onClose: () => this.#close(),
    onTogglePanel: () => {
      if (this.#open.kind === 'panel') this.#close();
      else this.openPanel(false);
    },
    onOpenFinding: (finding: Finding) => this.open(finding, true),
    onApply: (chosen: readonly SpanFinding[]) => void this.#apply(chosen),
    onTemplates: (query: string) => void this.openTemplates(query),
    onInsert: (reply: string, signature: string) => void this.#insert(reply, signature),
  };
}
