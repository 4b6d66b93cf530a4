import type { RuleSource } from '../checking/rules-in-force';
import type { Finding, SpanFinding } from '../engine/finding';
import type { Field } from '../fields/field';
import { fieldOf } from '../fields/find';
import { deepActiveElement, watchFocus } from '../fields/focus';
import type { Translate } from '../i18n/messages';
import type { Command, FieldReport, FindingRef } from '../messages';
import type { ReportSource } from '../messaging/reports';
import type { ClockPorts } from './clock/clock';
import { Nudges } from './clock/nudges';
import { FieldMemories } from './field-memory';
import { FieldView, type FieldViewPorts } from './field-view';
import { watchPointer } from './pointer';
import { watchRemoval } from './removal';
import { SendGuard, type SendGuardPorts } from './review/send-guard';
import { Session, type SessionPorts } from './session';
import { Shell } from './shell';
import type { RendererSource } from './view/scene';

export interface CoachPorts extends Omit<SessionPorts, 'onFindings'>, SendGuardPorts, ClockPorts {
  readonly translate: Translate;
  /** Whether a field is one in which the agent writes to a citizen. */
  readonly isCoached: (field: Field) => boolean;
  readonly sourceOf: (ruleId: string) => RuleSource | undefined;
  /** «No aplica aquí»: to be remembered for this site. */
  readonly onNotHere: FieldViewPorts['onNotHere'];
  readonly onFixed?: FieldViewPorts['onFixed'];
  /** What to offer when the agent asks for a template; undefined when nobody answers. */
  readonly templates: FieldViewPorts['templates'];
  readonly onSign: FieldViewPorts['onSign'];
  readonly onGuide?: FieldViewPorts['onGuide'];
  /** Called whenever what `read` tells may differ. */
  readonly onFindings?: () => void;
  /** Number of findings of the focused field, when it changes; undefined when none is coached. */
  readonly onCount: (count: number | undefined) => void;
}

/** One field under coaching with all that belongs to it; ends as one. */
interface Sitting {
  /** Unique in the tab. */
  readonly id: string;
  readonly session: Session;
  readonly view: FieldView;
  readonly end: () => void;
}

/**
 * The coach of one document. At rest it is a single `focusin` listener: the field that gets the
 * focus is coached until another one does, or until it leaves the page.
 */
export class Coach implements ReportSource {
  readonly #window: Window;
  readonly #ports: CoachPorts;
  readonly #shell: Shell;
  readonly #nudges: Nudges;
  #sitting: Sitting | undefined;
  /** Fields in which the agent wrote, in order of their last visit. */
  readonly #fields = new Set<Field>();
  /** The number that the badge shows for all we know; null when another frame may have changed it. */
  #told: number | undefined | null = null;
  readonly #memories = new FieldMemories();

  constructor(window: Window, ports: CoachPorts, renderers: RendererSource, signal: AbortSignal) {
    this.#window = window;
    this.#ports = ports;
    this.#shell = new Shell(window.document, renderers, signal);
    this.#nudges = new Nudges(window.document, ports, renderers, signal);
    const fields = {
      all: () => this.#written(),
      refresh: (field: Field) => this.#refresh(field),
      attend: (field: Field) => this.#guard(field),
    };
    new SendGuard(window, ports, fields, renderers, signal);
    watchFocus(
      window,
      (target, event) => {
        if (!this.#shell.owns(event) && !this.#nudges.owns(event)) this.#enter(target);
      },
      signal,
    );
    signal.addEventListener('abort', () => this.#sitting?.end());
    this.#enter(deepActiveElement(window.document));
  }

  /** What is found now, for the popup; an empty field is no field yet. */
  read(): readonly FieldReport[] {
    if (!this.#sitting || this.#sitting.session.isEmpty) return [];
    const { session } = this.#sitting;
    return [
      {
        fieldId: this.#sitting.id,
        name: accessibleName(session.field.element),
        findings: session.findings.map((finding) => ({ ...finding, key: session.keyOf(finding) })),
      },
    ];
  }

  /** Puts the caret on a finding and opens its card, unless it is no longer there. */
  reveal({ key }: FindingRef): void {
    const finding = this.#sitting?.session.byKey(key);
    if (finding) this.#sitting?.view.goTo(finding);
  }

  /** Runs a keyboard command, which every frame hears, in the frame that has the focus. */
  run(command: Command): void {
    const { document } = this.#window;
    const view = this.#sitting?.view;
    if (command === 'templates') {
      // It comes from the popup, which has the focus and will give it back.
      if (deepActiveElement(document) === this.#sitting?.session.field.element) {
        void view?.openTemplates();
      }
      return;
    }
    if (!document.hasFocus() || document.activeElement?.tagName === 'IFRAME') return;
    if (command === 'fix-all') view?.openPanel(true);
    else view?.step(command === 'next-finding' ? 1 : -1);
  }

  /** Checks the current field again: settings changed, or the dictionary answered. */
  refresh(): void {
    void this.#sitting?.session.recheck();
    this.#nudges.refresh();
  }

  /** Several replies may be under way at once: the one that leaves need not be the current one. */
  #written(): readonly Field[] {
    for (const field of this.#fields) if (!field.element.isConnected) this.#fields.delete(field);
    return [...this.#fields].reverse();
  }

  #refresh(field: Field): void {
    if (this.#isCurrent(field)) void this.#sitting?.session.recheck();
  }

  #isCurrent(field: Field): boolean {
    return field.element === this.#sitting?.session.field.element;
  }

  #guard(field: Field) {
    if (!this.#isCurrent(field)) this.#attend(field);
    const sitting = this.#sitting;
    return sitting && { session: sitting.session, goTo: (to: Finding) => sitting.view.goTo(to) };
  }

  #enter(target: EventTarget | null): void {
    const field = fieldOf(target);
    if (!field) return;
    if (this.#ports.isCoached(field)) {
      this.#attend(field);
      this.#nudges.attend(field);
    } else if (this.#isCurrent(field)) {
      // The same composer writes a note for colleagues now.
      this.#sitting?.end();
    }
  }

  #attend(field: Field): void {
    this.#told = null;
    if (this.#isCurrent(field)) {
      // Back from another line: a copy or a file may have come in.
      this.#refresh(field);
      return;
    }
    this.#sitting?.end();
    this.#sitting = this.#sit(field);
    this.#fields.delete(field);
    this.#fields.add(field);
  }

  /** A message to the background costs more than a check: it hears what is new to it. */
  #tell(count: number | undefined): void {
    if (this.#told !== count) this.#ports.onCount(count);
    this.#told = count;
  }

  #sit(field: Field): Sitting {
    const controller = new AbortController();
    const { signal } = controller;
    let view: FieldView | undefined;
    const session = new Session(
      field,
      {
        ...this.#ports,
        onFindings: () => {
          view?.update();
          this.#ports.onFindings?.();
          this.#tell(session.isEmpty ? 0 : session.findings.length);
        },
      },
      this.#memories.of(field.element),
      signal,
    );
    view = new FieldView(session, this.#shell, this.#ports, signal);
    const end = (): void => {
      controller.abort();
      this.#shell.unmount();
      this.#sitting = undefined;
      this.#ports.onFindings?.();
      this.#tell(undefined);
    };
    watchPointer(
      this.#window,
      {
        owns: (event) => this.#shell.owns(event),
        findingAt: (x, y) => view.findingAt(x, y),
        onHover: (finding: SpanFinding) => view.hover(finding),
        onPress: (finding) => view.press(finding),
      },
      signal,
    );
    field.element.addEventListener(
      'keydown',
      (event) => {
        if (isOurKey(event, 'KeyP')) void view.openTemplates();
        else if (isOurKey(event, 'KeyE')) this.#nudges.enter(field);
      },
      { signal },
    );
    watchRemoval(field.element, end, signal);
    // Not randomUUID: pages without TLS, as many intranets are, lack it.
    const id = String(crypto.getRandomValues(new Uint32Array(2)));
    return { id, session, view, end };
  }
}

/**
 * Alt+Shift and a letter in the field. Not commands of the manifest: Chrome gives keys to four of
 * them only. By the key's place, since with Option a Mac types another letter.
 */
function isOurKey(event: KeyboardEvent, letter: 'KeyP' | 'KeyE'): boolean {
  const { isTrusted, altKey, shiftKey, ctrlKey, metaKey, code } = event;
  const pressed = isTrusted && altKey && shiftKey && !ctrlKey && !metaKey && code === letter;
  if (pressed) event.preventDefault();
  return pressed;
}

/** What a screen reader would call the field, as far as attributes tell. */
function accessibleName(element: HTMLElement): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const labelledBy = element.getAttribute('aria-labelledby')?.split(/\s+/u) ?? [];
  const labels = (element as Partial<HTMLTextAreaElement>).labels ?? [];
  const names = [
    ...labelledBy.map((id) => root.getElementById(id)?.textContent),
    element.getAttribute('aria-label'),
    ...Array.from(labels, (label) => label.textContent),
    element.getAttribute('placeholder'),
    element.getAttribute('title'),
  ];
  return names.find((name) => name?.trim())?.trim() ?? '';
}
