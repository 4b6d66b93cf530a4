import type { Rule } from '../lib/engine/rule';
import { fraseLarga } from './frase-larga';

/** The catalogue. Of findings with equal spans the rule that stands first speaks. */
export const RULES: readonly Rule[] = [fraseLarga];
