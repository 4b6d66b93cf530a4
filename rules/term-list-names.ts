/** Lists of terms that an entity can extend, named as their rules. Apart, for whoever needs no terms. */
export const TERM_LISTS = [
  'abreviaturas',
  'jerga',
  'lenguaje-incluyente',
  'muletillas-y-rodeos',
  'nominalizaciones',
  'tecnicismos',
] as const;
export type ListName = (typeof TERM_LISTS)[number];
