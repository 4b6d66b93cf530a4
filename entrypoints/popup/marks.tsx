/** One line drawing for each notice, on a grid of 24. */
const NOTICES = {
  clean: 'M5 12.5l4.5 4.5L19 7.5',
  waiting: 'M9 5h6M12 5v14M9 19h6M4 9v6M20 9v6',
  off: 'M12 4v7M7.5 6.6a7.5 7.5 0 1 0 9 0',
  paused: 'M9 6v12M15 6v12',
  absent: 'M19 12a7 7 0 1 1-2.3-5.2M19 4v4h-4',
  closed: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM6.5 6.5l11 11',
} as const;

export type MarkName = keyof typeof NOTICES;

export function NoticeMark({ name }: { readonly name: MarkName }) {
  return (
    <svg class="notice-mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d={NOTICES[name]} />
    </svg>
  );
}

export function PrivacyMark() {
  return (
    <svg class="privacy-mark" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d="M4 7h8v6H4zM5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
    </svg>
  );
}

/** Says that pressing the row leads to the place in the page. */
export function GoMark() {
  return (
    <svg class="go-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M6 4l4 4-4 4" />
    </svg>
  );
}
