import { VFileMessage } from 'vfile-message';
import type { TextRange } from './draft';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type MessageData = Readonly<Record<string, string | number>>;

interface FindingBase {
  readonly ruleId: string;
  readonly severity: Severity;
  /** Key of the sentence in `_locales`; `data` fills its `{holes}`. */
  readonly messageId: string;
  readonly data: MessageData;
  /** The text found, exactly as it stands in the draft. Empty for a message-scope finding. */
  readonly actual: string;
  /** Replacements for `actual`, best first; empty when only the agent can decide. */
  readonly expected: readonly string[];
  /** True when `expected[0]` cannot change what the reply says: it may be applied in bulk. */
  readonly safe: boolean;
  readonly url?: string;
}

/** Something wrong at a place of the text. */
export interface SpanFinding extends FindingBase, TextRange {
  readonly scope: 'span';
}

/** Something that the reply as a whole has or lacks. */
export interface MessageFinding extends FindingBase {
  readonly scope: 'message';
  /** Wording that would mend it, and where it goes. */
  readonly insertion?: { readonly at: number; readonly text: string };
}

export type Finding = SpanFinding | MessageFinding;

/** The gravest severity among findings; undefined where there is none. */
export function worstOf(findings: readonly Finding[]): Severity | undefined {
  return SEVERITIES.find((each) => findings.some(({ severity }) => severity === each));
}

/** The finding as any unified tool reads it. `reason` is the rendered sentence. */
export function toVFileMessage(finding: Finding, reason: string): VFileMessage {
  const message = new VFileMessage(reason, { source: 'usted', ruleId: finding.ruleId });
  message.actual = finding.actual;
  message.expected = [...finding.expected];
  message.fatal = finding.severity === 'info' ? undefined : finding.severity === 'error';
  if (finding.url) message.url = finding.url;
  return message;
}
