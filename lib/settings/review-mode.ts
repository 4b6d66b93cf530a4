/** What happens when a reply with errors is about to leave: nothing, a note, or a question. */
export const REVIEW_MODES = ['off', 'warn', 'ask'] as const;
export type ReviewMode = (typeof REVIEW_MODES)[number];
