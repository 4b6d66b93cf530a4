import type { ChatMessage } from '../host';

/** What stands in a message beside the words of its writer. */
const NOT_WORDS = 'time, button, [role="button"], [aria-hidden="true"], svg, style, script';

/** The words of a message, without its time and its buttons. */
export function wordsIn(message: Element): string {
  const walker = message.ownerDocument.createTreeWalker(message, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const foreign = node.parentElement?.closest(NOT_WORDS);
    if (!foreign || !message.contains(foreign) || foreign === message) text += node.nodeValue;
  }
  return text.replace(/\s+/gu, ' ').trim();
}

/** When a message was written, by a `time` with its full date; undefined where it shows less. */
export function timeIn(message: Element): number | undefined {
  for (const time of message.querySelectorAll('time')) {
    const at = instant(time.getAttribute('datetime') ?? time.getAttribute('timestamp'));
    if (at !== undefined) return at;
  }
  return undefined;
}

/** Milliseconds since the epoch of a full date with its time; undefined for anything less. */
export function instant(text: string | null | undefined): number | undefined {
  if (!text) return undefined;
  const number = /^\d{13}$/u.test(text) ? Number(text) : Number.NaN;
  const parsed = /^\d{4}-\d\d-\d\dT\d\d:\d\d/u.test(text) ? Date.parse(text) : number;
  return Number.isFinite(parsed) ? parsed : undefined;
}

/** A difference of margins that no design makes by chance, in pixels. */
const LEANING = 16;

/**
 * Who wrote a message, by the side of the log on which it stands: chats have the agent's own words
 * at the end of the line and the others' at its start. Undefined for what is centred or as wide as
 * the log, such as a date or a notice of the system.
 */
export function writerBySide(message: Element, log: Element): 'citizen' | 'agent' | undefined {
  const range = message.ownerDocument.createRange();
  range.selectNodeContents(message);
  const words = range.getBoundingClientRect();
  const box = log.getBoundingClientRect();
  const before = words.left - box.left;
  const after = box.right - words.right;
  if (words.width === 0 || Math.abs(before - after) < LEANING) return undefined;
  const rightToLeft = getComputedStyle(log).direction === 'rtl';
  return before < after !== rightToLeft ? 'citizen' : 'agent';
}

/** The name of a person, where what a page calls them is one: no address, number or "Visitante 12". */
export function personName(text: string | null | undefined): string | undefined {
  const name = text?.replace(/\s+/gu, ' ').trim() ?? '';
  const isName = /^\p{L}[\p{L}\p{M} .'’-]{1,59}$/u.test(name);
  return isName && !ANYBODY.test(name) ? name : undefined;
}

const ANYBODY =
  /^(?:visit|invitad|guest|an[oó]nim|anonym|desconocid|unknown|usuari|user|client|customer|ciudadan|conversaci|conversation|chat)/iu;

/** What of a reply's context a transcript tells. */
export function lastOf(messages: readonly ChatMessage[]): {
  readonly question: string | undefined;
  readonly askedAt: number | undefined;
  readonly answered: boolean;
} {
  const said = messages.filter(({ from }) => from !== 'note');
  const end = said.findLastIndex(({ from }) => from === 'citizen') + 1;
  const start = said.slice(0, end).findLastIndex(({ from }) => from === 'agent') + 1;
  const run = said.slice(start, end);
  return {
    question: run.length > 0 ? run.map(({ text }) => text).join('\n') : undefined,
    askedAt: run.at(-1)?.at,
    answered: said.some(({ from }) => from === 'agent'),
  };
}
