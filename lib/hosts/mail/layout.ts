import type { DraftContext } from '../../engine/draft';
import type { Field } from '../../fields/field';
import { isForm } from '../../fields/root';
import type { Host, Reply } from '../host';
import words from './data/words.json';
import { filesIn } from './files';
import { frameAround } from './frame';
import { beginsWith, nameOf } from './names';
import { outermost } from './outside';
import { peopleIn } from './people';
import { sendButtonsIn } from './send-buttons';
import {
  type ForeignParts,
  foreignIn,
  foreignInText,
  type MessageParts,
  messageAbove,
} from './thread';

/** What one webmail is known by and where it keeps each thing. All selectors are of its own pages. */
export interface MailLayout extends ForeignParts {
  readonly id: string;
  /** Names of its sites, for those that have but one. */
  readonly sites?: readonly string[];
  /** What only its pages have, wherever they are served. */
  readonly marks: string;
  /** Compose window, where it is known better than by what it holds. */
  readonly frame?: string;
  /** Lines of the compose window. Copies are open and blind ones. */
  readonly subject: string;
  readonly recipients: string;
  readonly copies: string;
  /** List of attached files that stands on the page even when it is empty. */
  readonly files?: { readonly list: string; readonly name: string };
  /** Texts of the messages in a thread, for replies in it that do not quote the one they answer. */
  readonly messages?: MessageParts;
  /** Send buttons, beside those whose name says so. */
  readonly send: string;
  /** Finds them outside the compose window where the webmail keeps them there. */
  readonly sendOutside?: (inside: HTMLElement) => readonly HTMLElement[];
  readonly isSendKey?: (event: KeyboardEvent) => boolean;
}

/** The adapter of a webmail. */
export function mailHost(layout: MailLayout): Host {
  return {
    id: layout.id,
    matches: (page) =>
      (layout.sites?.includes(page.location.hostname) ?? false) ||
      page.querySelector(layout.marks) !== null,
    replyIn: (element) => (isBody(element, layout) ? replyAround(element, layout) : undefined),
  };
}

/** Ctrl or ⌘ with Enter, the shortcut of most webmails. */
export const isCtrlEnter = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key === 'Enter' && (ctrlKey || metaKey);

/** A letter has many lines: lines of recipients, of the subject and of a search are none. */
export function isBody(
  element: HTMLElement,
  { recipients, copies }: Pick<MailLayout, 'recipients' | 'copies'>,
): boolean {
  if (element.tagName === 'INPUT' || element.matches('[role="combobox"], [role="searchbox"]')) {
    return false;
  }
  if (element.closest(`${recipients}, ${copies}`)) return false;
  return !beginsWith(nameOf(element), [
    ...words.to,
    ...words.copy,
    ...words.subject,
    ...words.search,
  ]);
}

function replyAround(element: HTMLElement, layout: MailLayout): Reply {
  const anchor = outermost(element);
  const buttonsIn = (inside: HTMLElement): readonly HTMLElement[] => {
    const known = inside.querySelectorAll<HTMLElement>(layout.send);
    const named = layout.sendOutside?.(inside) ?? sendButtonsIn(inside);
    return [...new Set([...known, ...named])];
  };
  const lines = `${layout.subject}, ${layout.recipients}`;
  const around = layout.frame
    ? anchor.closest<HTMLElement>(layout.frame)
    : frameAround(anchor, { sendButtons: buttonsIn, lines });
  const frame = around ?? anchor.parentElement ?? anchor;
  return {
    channel: 'email',
    frame,
    context: (field) =>
      around ? contextIn(around, anchor, field, layout) : textFacts(field, layout),
    sendButtons: () => (around ? buttonsIn(around) : []),
    isSendKey: layout.isSendKey ?? isCtrlEnter,
  };
}

/** What the compose window tells, and nothing that it does not. */
export function contextIn(
  frame: HTMLElement,
  anchor: HTMLElement,
  field: Field,
  layout: Pick<MailLayout, 'subject' | 'recipients' | 'copies' | 'files' | 'messages'> &
    ForeignParts,
): DraftContext {
  const subject = frame.querySelector<HTMLInputElement>(layout.subject)?.value;
  const recipients = peopleIn(frame, layout.recipients);
  const copies = peopleIn(frame, layout.copies);
  const citizenMessage = layout.messages && messageAbove(frame, layout.messages);
  const attachments = layout.files ? listed(frame, layout.files) : filesIn(frame, anchor);
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(recipients ? { recipients } : {}),
    ...(copies ? { copies } : {}),
    ...(attachments ? { attachments } : {}),
    ...(citizenMessage ? { citizenMessage } : {}),
    ...textFacts(field, layout),
  };
}

function textFacts(field: Field, layout: ForeignParts): DraftContext {
  return isForm(field.element) ? foreignInText(field.text()) : foreignIn(field, layout);
}

function listed(
  frame: HTMLElement,
  { list, name }: { readonly list: string; readonly name: string },
): { name: string }[] | undefined {
  const files = frame.querySelector(list);
  return files
    ? [...files.querySelectorAll(name)].map((each) => ({ name: (each.textContent ?? '').trim() }))
    : undefined;
}
