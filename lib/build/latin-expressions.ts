/**
 * Stands in the coach for `parse-latin/lib/expressions.js`, which spells out every letter of
 * Unicode in 30 kB that each page would load. JavaScript knows the classes by name now; those named
 * here differ only in letters that Unicode added since. A unit test holds the two against each other.
 */
export const affixSymbol = /^([\p{Pe}\p{Pf}!"').?\u2026\u203D])\1*$/u;
export const newLine = /^[ \t]*((\r?\n|\r)[\t ]*)+$/;
export const terminalMarker = /^([!.?\u2026\u203D]+)$/;
export const wordSymbolInner = /^([&'\-.:=?@\u00AD\u00B7\u2010\u2011\u2019\u2027]|_+)$/;
export const numerical = /^\p{N}+$/u;
export const digitStart = /^\d/;
export const lowerInitial = /^\p{Ll}/u;
export const surrogates = /[\uD800-\uDFFF]/;
// These are symbols to the parser, punctuation to Unicode.
export const punctuation = /(?![#%&*@\u2020\u2021\u2030\u2031\u203B])\p{P}/u;
export const word = /[\p{L}\p{M}\p{N}]/u;
export const whiteSpace = /[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;
