/** Wires what both pages carry in their panel of hints: light or dark, and the short notices. */
const root = document.documentElement;
const toast = document.querySelector('.toast');
const NOTICE_MS = 4_000;
let hiding = 0;

const isDark = () =>
  (root.style.colorScheme || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : '')) ===
  'dark';

document.querySelector('[data-action="theme"]').addEventListener('click', () => {
  root.style.colorScheme = isDark() ? 'light' : 'dark';
});

/** Says something at the foot of the page for a moment, aloud for screen readers too. */
export function notify(text) {
  toast.textContent = text;
  clearTimeout(hiding);
  hiding = setTimeout(() => {
    toast.textContent = '';
  }, NOTICE_MS);
}
