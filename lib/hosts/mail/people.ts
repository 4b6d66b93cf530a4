/** Chips of a line of recipients: what carries an address, or an island in the line. */
const CHIPS =
  '[email], [data-email], [data-hovercard-id], [contenteditable="false"], [role="option"], [role="listitem"], li.recipient, .addrBubble';
const LISTS = 'ul, [role="list"], [role="listbox"], [role="group"]';
const LABELS = ['email', 'data-email', 'data-hovercard-id', 'title', 'aria-label'];
const ADDRESS = /[^\s<>,;:"'()[\]]+@[^\s<>,;:"'()[\]]+\.[\p{L}\p{N}]+/u;

/**
 * The people of the lines that match, as the page shows them: addresses where it tells, names
 * otherwise. Undefined where no such line stands on the page.
 */
export function peopleIn(frame: ParentNode, lines: string): string[] | undefined {
  const found = [...frame.querySelectorAll<HTMLElement>(lines)].map(peopleOf);
  const told = found.filter((people) => people !== undefined);
  return told.length > 0 ? [...new Set(told.flat())] : undefined;
}

/** Undefined for an empty input on its own: its people may stand as chips nobody knows where. */
function peopleOf(line: HTMLElement): string[] | undefined {
  if (line.tagName === 'TEXTAREA') return split((line as HTMLTextAreaElement).value);
  if (line.tagName !== 'INPUT') return peopleInside(line);
  const list = line.closest<HTMLElement>(LISTS);
  if (list) return peopleInside(list);
  const { value } = line as HTMLInputElement;
  return value.trim() === '' ? undefined : split(value);
}

function peopleInside(line: HTMLElement): string[] {
  const chips = [...line.querySelectorAll<HTMLElement>(CHIPS)];
  const outermost = chips.filter(
    (chip) => !chips.some((other) => other !== chip && other.contains(chip)),
  );
  const typed = [...line.querySelectorAll<HTMLInputElement>('input, textarea')];
  const people = [...outermost.map(personOf), ...typed.flatMap(({ value }) => split(value))];
  return people.filter((person) => person !== '');
}

function personOf(chip: HTMLElement): string {
  const told = [chip, ...chip.querySelectorAll('*')].flatMap((each) =>
    LABELS.map((attribute) => each.getAttribute(attribute)),
  );
  const text = chip.textContent ?? '';
  const address = [...told, text].map((each) => ADDRESS.exec(each ?? '')?.[0]).find(Boolean);
  return (
    address ??
    text
      .replace(/[×✕,;]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim()
  );
}

/** "Ana Ruiz <ana@a.co>, b@b.co": the address of each, or its name. */
function split(value: string): string[] {
  return value
    .split(/[,;\n]+/u)
    .map((each) => ADDRESS.exec(each)?.[0] ?? each.trim())
    .filter((each) => each !== '');
}
