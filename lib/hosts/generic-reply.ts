import type { Channel } from '../engine/draft';
import type { Field } from '../fields/field';
import words from './data/send-words.json';
import { describe } from './describe';
import type { Reply } from './host';

const FRAME = 'form, [role="dialog"], [role="form"]';
const BUTTONS = 'button, [role="button"], input[type="submit"], a.send';

/**
 * The reply that a field of an unknown site writes: its form or dialog, the buttons in it whose
 * name begins with a verb of sending, and Ctrl or ⌘ with Enter. Undefined without such a frame.
 *
 * @param channel what the agent or the entity said of this site; guessed when undefined
 */
export function genericReply(field: Field, channel?: Channel): Reply | undefined {
  const { element } = field;
  // An editor in a frame of its own belongs to the form around that frame.
  const outside = element.ownerDocument.defaultView?.frameElement;
  const frame = element.closest<HTMLElement>(FRAME) ?? outside?.closest<HTMLElement>(FRAME);
  if (!frame) return undefined;
  return {
    channel: describe(field, '', channel).channel,
    frame,
    context: (each) => describe(each, each.text(), channel).context,
    sendButtons: () => [...frame.querySelectorAll<HTMLElement>(BUTTONS)].filter(sends),
    isSendKey: ({ key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey),
  };
}

function sends(button: HTMLElement): boolean {
  const name =
    button.getAttribute('aria-label') || button.textContent || button.getAttribute('value') || '';
  const [first = ''] = name.trim().toLowerCase().split(/\s+/u);
  return words.includes(first);
}
