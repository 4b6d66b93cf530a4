/** Up, Down, Home and End move between the findings, beside Tab. */
export function moveFocus(event: KeyboardEvent): void {
  const list = event.currentTarget as HTMLElement;
  const items = [...list.querySelectorAll<HTMLElement>('.finding, .more')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  const target = to === undefined ? undefined : items[to];
  if (!target) return;
  event.preventDefault();
  target.focus();
}
