import type { Locator, Page } from 'playwright-core';
import { CoachPage } from '../e2e/setup/coach-page';

/** Paragraphs of a reply, each with a word that breaks the protocol and what its card offers. */
const PARAGRAPHS = [
  {
    text: 'Buenos días, señora Pérez. Hoy tienes una cita en la oficina.',
    wrong: 'tienes',
    right: 'tiene',
  },
  { text: 'Le cuento que tu certificado quedó en firme ayer.', wrong: 'tu', right: 'su' },
  {
    text: 'La solisitud pasó a registro y mañana sale la respuesta.',
    wrong: 'solisitud',
    right: 'solicitud',
  },
  {
    text: 'Si hace falta algo, puedes llamar a la línea de servicio.',
    wrong: 'puedes',
    right: 'puede',
  },
] as const;

/** Milliseconds between keys: some fifteen a second, faster than people write. */
const KEY_MS = 55;

/** Keys of one round that did not arrive, or text that is not what was typed. */
export class Dropped extends Error {}

export interface Round {
  /** Keys typed. */
  readonly keys: number;
  readonly fixes: number;
}

/**
 * Writes a reply into a field by real keys, fixes what its last paragraph breaks by the card, adds
 * a word after it, compares the field with what was typed at every step, and empties it.
 *
 * @param nth which paragraph is the one to be fixed
 * @throws Dropped
 */
export async function writeReply(page: Page, field: Locator, nth: number): Promise<Round> {
  const ui = new CoachPage(page);
  const fixed = PARAGRAPHS[nth % PARAGRAPHS.length] ?? PARAGRAPHS[0];
  const written: string[] = [];
  let keys = 0;
  const type = async (text: string): Promise<void> => {
    await page.keyboard.type(text, { delay: KEY_MS });
    keys += text.length;
  };

  await field.click();
  for (const { text } of [...PARAGRAPHS.filter((each) => each !== fixed), fixed]) {
    if (written.length > 0) {
      await page.keyboard.press('Enter');
      keys++;
    }
    await type(text);
    written.push(text);
    await expectText(field, written.join('\n'));
  }

  await ui.openFromList(fixed.wrong);
  await ui.card.getByRole('button', { name: new RegExp(fixed.right, 'u') }).click();
  written.push((written.pop() ?? '').replace(fixed.wrong, fixed.right));
  await expectText(field, written.join('\n'));
  await page.keyboard.press('Control+End');
  await type(' Gracias.');
  await expectText(field, `${written.join('\n')} Gracias.`);

  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expectText(field, '');
  return { keys: keys + 3, fixes: 1 };
}

/** A fix reaches the field a moment after its click; a key is there when its event is done. */
async function expectText(field: Locator, expected: string): Promise<void> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const found = await textOf(field);
    if (found === expected) return;
    if (Date.now() > deadline) throw new Dropped(`the field holds\n${found}\nand not\n${expected}`);
  }
}

const textOf = async (field: Locator): Promise<string> =>
  (
    await field.evaluate(
      (element) => (element as HTMLTextAreaElement).value ?? (element as HTMLElement).innerText,
    )
  )
    .replaceAll('\u00a0', ' ')
    .replace(/\n$/u, '');
