import { SEVERITIES, type SpanFinding } from '../../engine/finding';
import type { Field } from '../../fields/field';
import { isShadowRoot } from '../../fields/kinds';
import type { Theme } from '../theme';
import { highlightStyles } from './highlight-styles';
import type { Layer } from './layer';
import { markOf } from './marks';

/** The registry is shared with the page and with other extensions: our names carry a prefix. */
const nameOf = (kind: string): string => `usted-${kind}`;
const ACTIVE = nameOf('active');

/** Underlines by the CSS Custom Highlight API: no node is added, and the browser keeps them in place. */
export class HighlightLayer implements Layer {
  readonly #field: Field;
  readonly #root: Document | ShadowRoot;
  readonly #sheet = new CSSStyleSheet();
  #theme: Theme | undefined;

  constructor(field: Field, signal: AbortSignal) {
    this.#field = field;
    const root = field.element.getRootNode();
    this.#root = isShadowRoot(root) ? root : field.element.ownerDocument;
    signal.addEventListener('abort', () => this.#clear());
  }

  paint(findings: readonly SpanFinding[], active: SpanFinding | undefined, theme: Theme): void {
    this.#style(theme);
    for (const severity of SEVERITIES) {
      const own = findings.filter((finding) => finding.severity === severity);
      this.#set(
        nameOf(severity),
        own.map((finding) => this.#rangeOf(finding)),
      );
    }
    this.#set(ACTIVE, active ? [this.#rangeOf(active)] : []);
  }

  #rangeOf(finding: SpanFinding): Range | undefined {
    return this.#field.rangeOf(markOf(finding));
  }

  #set(name: string, ranges: readonly (Range | undefined)[]): void {
    const present = ranges.filter((range) => range !== undefined);
    if (present.length === 0) {
      CSS.highlights.delete(name);
      return;
    }
    const highlight = new Highlight(...present);
    // Tells assistive technology what the mark means, where it listens.
    if (name !== ACTIVE) highlight.type = 'grammar-error';
    CSS.highlights.set(name, highlight);
  }

  /** A page that sets its own sheets anew drops ours: they are put back at the next painting. */
  #style(theme: Theme): void {
    if (theme !== this.#theme) this.#sheet.replaceSync(highlightStyles(theme));
    this.#theme = theme;
    const sheets = this.#root.adoptedStyleSheets;
    if (!sheets.includes(this.#sheet)) this.#root.adoptedStyleSheets = [...sheets, this.#sheet];
  }

  #clear(): void {
    for (const kind of [...SEVERITIES, 'active']) CSS.highlights.delete(nameOf(kind));
    const sheets = this.#root.adoptedStyleSheets;
    this.#root.adoptedStyleSheets = sheets.filter((sheet) => sheet !== this.#sheet);
  }
}
