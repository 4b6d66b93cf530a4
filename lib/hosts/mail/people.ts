/** Chips of a line of recipients: what carries an address, or an island in the line. */
const CHIPS =
  '[email], [data-email], [data-hovercard-id], [contenteditable="false"], [role="option"], [role="listitem"], li.recipient, .addrBubble';
const ADDRESS = /[^\s<>,;:"'()[\]]+@[^\s<>,;:"'()[\]]+\.[\p{L}\p{N}]+/u;

/**
 * The people of the lines that match, as the page shows them: addresses where it tells, names
 * otherwise. Undefined where no such line stands on the page.
 */
export function peopleIn(frame: ParentNode, lines: string): string[] | undefined {
  const found = [...frame.querySelectorAll<HTMLElement>(lines)];
  if (found.length === 0) return undefined;
  return [...new Set(found.flatMap(peopleOf))];
}

function peopleOf(line: HTMLElement): string[] {
  if (isTyped(line)) return split(line.value);
  const chips = [...line.querySelectorAll<HTMLElement>(CHIPS)];
  const outermost = chips.filter(
    (chip) => !chips.some((other) => other !== chip && other.contains(chip)),
  );
  const typed = [...line.querySelectorAll<HTMLElement>('input, textarea')].filter(isTyped);
  return [...outermost.map(personOf), ...typed.flatMap(({ value }) => split(value))].filter(
    (person) => person !== '',
  );
}

function personOf(chip: HTMLElement): string {
  const inside = chip.querySelector('[email], [data-email], [data-hovercard-id]') ?? chip;
  const told = ['email', 'data-email', 'data-hovercard-id', 'title', 'aria-label']
    .map((attribute) => inside.getAttribute(attribute))
    .concat(chip.getAttribute('title'), chip.getAttribute('aria-label'), chip.textContent);
  const address = told.map((each) => ADDRESS.exec(each ?? '')?.[0]).find(Boolean);
  return (
    address ??
    (chip.textContent ?? '')
      .replace(/[×✕,;]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim()
  );
}

function isTyped(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return element.tagName === 'TEXTAREA' || element.tagName === 'INPUT';
}

/** "Ana Ruiz <ana@a.co>, b@b.co": the address of each, or its name. */
function split(value: string): string[] {
  return value
    .split(/[,;\n]+/u)
    .map((each) => ADDRESS.exec(each)?.[0] ?? each.trim())
    .filter((each) => each !== '');
}
