import type { VirtualElement } from '@floating-ui/dom';
import type { RuleSource } from '../../checking/rules-in-force';
import type { Channel } from '../../engine/draft';
import { type Finding, type SpanFinding, worstOf } from '../../engine/finding';
import type { Translate } from '../../i18n/messages';
import type { FieldValues, TemplateSet } from '../../templates/template';
import type { Theme } from '../theme';
import { Card, type CardActions } from './card';
import { Counter } from './counter';
import { Floating } from './floating';
import { Panel } from './panel';
import type { TemplateActions } from './templates/actions';
import { Templates } from './templates/panel';

/** What is open beside the field. */
export type Open =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'card';
      readonly finding: Finding;
      readonly takeFocus: boolean;
      /** Replacement that the field refused. */
      readonly refused?: string;
    }
  | { readonly kind: 'panel'; readonly preview: boolean }
  | {
      readonly kind: 'templates';
      readonly set: TemplateSet;
      readonly channel: Channel;
      readonly known: FieldValues;
      /** What the search begins with. */
      readonly query: string;
      /** Reply that the field refused. */
      readonly refused?: string;
    };

export interface ViewProps {
  readonly theme: Theme;
  readonly open: Open;
  readonly findings: readonly Finding[];
  readonly safe: readonly SpanFinding[];
  /** An empty field has no counter. */
  readonly isEmpty: boolean;
  /** A field of one line has its counter below it, lest it cover the words. */
  readonly isLine: boolean;
  /** The visible part of the field. */
  readonly fieldAnchor: VirtualElement;
  readonly counterAnchor: VirtualElement;
  readonly findingAnchor: VirtualElement | Element;
  readonly announcement: string;
  readonly translate: Translate;
  readonly sourceOf: (ruleId: string) => RuleSource | undefined;
  readonly actions: CardActions &
    TemplateActions & {
      readonly onTogglePanel: () => void;
      readonly onOpenFinding: (finding: Finding) => void;
      readonly onApply: (chosen: readonly SpanFinding[]) => void;
    };
}

/** Everything of ours in the page, drawn from one state. */
export function View(props: ViewProps) {
  const { theme, open, findings, translate, actions, isEmpty, isLine } = props;
  const worst = worstOf(findings);
  const source = open.kind === 'card' ? props.sourceOf(open.finding.ruleId) : undefined;
  return (
    <div class="coach" data-theme={theme} lang={translate('language')}>
      {!isEmpty && (
        <Floating
          anchor={props.fieldAnchor}
          placement="bottom-end"
          gap={isLine ? 6 : -38}
          inset={isLine ? 0 : 10}
          sticks={false}
        >
          <Counter
            count={findings.length}
            worst={worst}
            expanded={open.kind === 'panel'}
            translate={translate}
            onToggle={actions.onTogglePanel}
          />
        </Floating>
      )}
      {open.kind === 'card' && (
        <Floating key={open.finding} anchor={props.findingAnchor} placement="bottom-start">
          <Card
            {...actions}
            finding={open.finding}
            takeFocus={open.takeFocus}
            translate={translate}
            {...(source ? { source } : {})}
            {...(open.refused === undefined ? {} : { refused: open.refused })}
          />
        </Floating>
      )}
      {open.kind === 'panel' && (
        <Floating anchor={props.counterAnchor} placement="top-end">
          <Panel
            findings={findings}
            safe={props.safe}
            preview={open.preview}
            translate={translate}
            onOpen={actions.onOpenFinding}
            onApply={actions.onApply}
            onTemplates={() => actions.onTemplates('')}
            onClose={actions.onClose}
          />
        </Floating>
      )}
      {open.kind === 'templates' && (
        <Floating anchor={props.fieldAnchor} placement="right-end">
          <Templates {...actions} {...open} translate={translate} />
        </Floating>
      )}
      <div class="status" role="status" aria-live="polite">
        {props.announcement}
      </div>
    </div>
  );
}
