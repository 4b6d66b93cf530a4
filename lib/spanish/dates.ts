import { WORD_END, WORD_START } from './words';

const NUMBER =
  '(?:\\d+|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|(?:cuarenta y ocho|setenta y dos|veinticuatro)|\\[[^\\]\\n]{1,40}\\])(?:\\s*\\(\\s*\\p{L}*\\d*\\s*\\))?';
const UNIT = '(?:minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?)';
const MONTH =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|se[pt]?tiembre|octubre|noviembre|diciembre)';
const WEEKDAY = '(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo)';

const TERMS = [
  // el 3 de diciembre, 1.º de enero
  `\\d{1,2}(?:\\.?[ºo°])?\\s+de\\s+${MONTH}`,
  '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}',
  '\\d{4}-\\d{2}-\\d{2}',
  // en 48 horas, dentro de los 15 (quince) días hábiles
  `${NUMBER}\\s+${UNIT}(?!\\s+de\\s+est[eo]s)`,
  `(?:el|este|pr[óo]ximo|pasado|antes del|hasta el)\\s+(?:pr[óo]ximo\\s+)?(?:d[ií]a\\s+)?${WEEKDAY}`,
  // 4:00 p. m., a las 4
  '\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?\\s?m\\.?|h)?',
  '\\d{1,2}\\s*[ap]\\.?\\s?m',
  'a\\s+las?\\s+(?:\\d{1,2}|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)',
  'mañana(?!\\s+o)|hoy(?:\\s+mismo)?|pasado\\s+mañana|esta\\s+(?:mañana|tarde|noche|semana)|est[ea]\\s+mes',
  `(?:fin(?:al(?:es)?)?|comienzos|mediados|principios)\\s+de(?:l)?\\s+(?:este\\s+)?(?:${MONTH}|mes|año|semana)`,
  `(?:en|durante)\\s+${MONTH}`,
  '(?:la\\s+)?(?:pr[óo]xima\\s+semana|semana\\s+entrante|semana\\s+que\\s+viene|pr[óo]ximo\\s+mes)',
  '\\[[^\\]\\n]*(?:fecha|hora|d[ií]a|plazo)[^\\]\\n]*\\]',
  // The law's own terms are dates of a kind.
  '(?:t[ée]rminos?|plazos?)\\s+(?:legal(?:es)?|de\\s+ley|establecidos?|previstos?|que\\s+(?:fija|establece|señala)|señalados?)',
];

let term: RegExp | undefined;

/**
 * Whether a text says when: a date, a weekday, an hour, a number of days, or a term that the law
 * sets. A placeholder such as `[fecha]` counts, since the agent is about to fill it.
 */
export function saysWhen(text: string): boolean {
  term ??= new RegExp(
    `(?:(?<![\\p{L}\\p{N}])(?=[\\[])|${WORD_START})(?:${TERMS.join('|')})(?:${WORD_END}|(?<=[\\].]))`,
    'iu',
  );
  return term.test(text);
}
