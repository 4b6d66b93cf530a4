/*
 * Bounds of what an admin may write. They are wide for people and tight for machines: with them no
 * pack, however hostile, can make a check slow.
 */

/** UTF-16 units of a text, and of a template. */
export const TEXT_LENGTH = 2_000;
/** UTF-16 units of one term: its groups then multiply out to little. */
export const TERM_LENGTH = 200;
/** UTF-16 units of a greeting or a farewell, and how many of them. */
export const FORMULA_LENGTH = 120;
export const FORMULA_COUNT = 200;
/** UTF-16 units of what is written for one part of the signature. */
export const SIGNATURE_LENGTH = 300;
/** UTF-16 units of a whole pack as a file; storage holds twice as much. */
export const PACK_LENGTH = 5_000_000;

/** Of something that the entity adds. */
export const ID = /^(?=.{1,60}$)[a-z0-9ñ]+(?:-[a-z0-9ñ]+)*$/u;

/** Of greetings and farewells: words, in one line. */
export const FORMULA = /^[^\n[\]{}<>]*[\p{L}\p{N}][^\n[\]{}<>]*$/u;

/** Of sites; with a host of its own, so that nobody switches on the whole web by a slip. */
export const MATCH_PATTERN = /^(?:https?|\*):\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\/\*$/u;

/** Shortest and longest wait of a chat that the clock may call too long. */
export const SECONDS = [1, 3_600] as const;
