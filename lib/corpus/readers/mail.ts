import { compile } from 'html-to-text';
import PostalMime, { type Email } from 'postal-mime';
import type { Draft, DraftContext } from '../../engine/draft';
import { foreignInText } from '../../hosts/mail/thread';
import { readLines } from '../lines';
import { type Input, MAX_BYTES, type Reader } from '../reader';

/** Line by line a letter may be long, but the text comes first: attachments beyond are dropped. */
const LINE_FEED = 10;

/** Mail programs mark what they quote; everything else of the markup is no text. */
const textOfHtml = compile({
  wordwrap: false,
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'table', options: { uppercaseHeaderCells: false } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
      selector,
      options: { uppercase: false },
    })),
  ],
});

/** One sent letter. */
export const readLetter: Reader = async function* (stream) {
  yield await inputOf(await gather(readLines(stream, MAX_BYTES)), 1);
};

/**
 * A mailbox of sent letters, as mail programs export it: each begins with a line `From …` after an
 * empty one. No more than one letter is ever in memory.
 */
export const readMailbox: Reader = async function* (stream) {
  let letter = new Letter();
  let first = 1;
  let afterBlank = true;
  for await (const { number, bytes } of readLines(stream, MAX_BYTES)) {
    if (afterBlank && bytes && startsWith(bytes, 'From ')) {
      if (!letter.isEmpty) yield await inputOf(letter.bytes(), first);
      letter = new Letter();
      first = number;
    } else letter.add(bytes ?? new Uint8Array());
    afterBlank =
      bytes !== undefined && (bytes.length === 0 || (bytes.length === 1 && bytes[0] === 13));
  }
  if (!letter.isEmpty) yield await inputOf(letter.bytes(), first);
};

/** Lines of one letter, up to a limit. */
class Letter {
  #lines: Uint8Array[] = [];
  #length = 0;

  get isEmpty(): boolean {
    return this.#length <= this.#lines.length;
  }

  add(line: Uint8Array): void {
    if (this.#length + line.length + 1 > MAX_BYTES) return;
    // Mailboxes mark lines of a letter that begin like a letter.
    this.#lines.push(startsWith(line, '>From ') ? line.subarray(1) : line);
    this.#length += line.length + 1;
  }

  bytes(): Uint8Array<ArrayBuffer> {
    const whole = new Uint8Array(this.#length);
    let at = 0;
    for (const line of this.#lines) {
      whole.set(line, at);
      at += line.length;
      whole[at++] = LINE_FEED;
    }
    return whole;
  }
}

async function gather(lines: ReturnType<typeof readLines>): Promise<Uint8Array<ArrayBuffer>> {
  const letter = new Letter();
  for await (const { bytes } of lines) letter.add(bytes ?? new Uint8Array());
  return letter.bytes();
}

async function inputOf(bytes: Uint8Array<ArrayBuffer>, line: number): Promise<Input> {
  const place = { line };
  try {
    const mail = await PostalMime.parse(bytes);
    return { place, ...(mail.subject ? { id: mail.subject } : {}), draft: draftOf(mail) };
  } catch {
    return { place, messageId: 'corpus_bad_letter', data: {} };
  }
}

function draftOf(mail: Email): Draft {
  const written = mail.text?.trim() ? mail.text : textOfHtml(mail.html ?? '');
  const text = written.replace(/\r\n?/gu, '\n').trimEnd();
  const { attachments, subject } = mail;
  const named = attachments.filter(({ filename }) => filename !== null);
  const context: DraftContext = {
    ...foreignInText(text),
    ...(subject === undefined ? {} : { subject }),
    ...addresses('recipients', mail.to),
    ...addresses('copies', mail.cc ?? []),
    attachments: named.map(({ filename }) => ({ name: filename ?? '' })),
  };
  return { channel: 'email', text, context };
}

function addresses(key: 'recipients' | 'copies', list: Email['to']) {
  return list ? { [key]: list.map(({ address, name }) => address || name || '') } : {};
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  for (let at = 0; at < text.length; at++) if (bytes[at] !== text.charCodeAt(at)) return false;
  return true;
}
