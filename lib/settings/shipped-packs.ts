import chat from './data/packs/atencion-por-chat.json';
import funcionPublica from './data/packs/funcion-publica.json';
import clear from './data/packs/lenguaje-claro-estricto.json';
import type { RulePack } from './rule-set';

/** Packs to begin with, by the name of their file; tests read each as strictly as any other. */
export const SHIPPED_PACKS: Readonly<Record<string, RulePack>> = {
  'funcion-publica': funcionPublica as RulePack,
  'atencion-por-chat': chat as RulePack,
  'lenguaje-claro-estricto': clear as RulePack,
};
