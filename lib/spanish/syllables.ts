/** Letters that sound as one vowel nucleus or several, by RAE's *Ortografía* (2010), § 2.1. */
const VOWELS = /[aeiouáéíóúüàèìòùâêîôûy]+/gu;
const STRONG = /[aeoáéíóúàèìòùâêô]/u;
/** The u of *que, gui* is silent; the y of *ya, rayo* is a consonant, that of *muy, ley* a vowel. */
const SILENT_U = /(?<=q)u(?=[eiéí])|(?<=g)u(?=[eiéí])/gu;
const CONSONANT_Y = /y(?=[aeiouáéíóú])/gu;

/**
 * Number of syllables of a Spanish word, in any case. Two strong vowels part (*le-er*); an accented
 * weak vowel beside a strong one parts (*dí-a*); all else glides (*cui-da-do*, *Pa-ra-guay*).
 * A mute h does not part a diphthong (*prohi-bir*), as RAE counts.
 */
export function countSyllables(word: string): number {
  const letters = word
    .normalize('NFC')
    .toLowerCase()
    .replace(SILENT_U, '')
    .replace(CONSONANT_Y, '-')
    .replace(/(?<=[aeiouáéíóúü])h(?=[aeiouáéíóúü])/gu, '');
  let sum = 0;
  for (const [group] of letters.matchAll(VOWELS)) sum += nuclei(group);
  return Math.max(sum, 1);
}

/** Nuclei in a run of vowels: one for each strong or accented vowel, one for weak vowels alone. */
function nuclei(group: string): number {
  const strong = [...group].filter((vowel) => STRONG.test(vowel)).length;
  return Math.max(strong, 1);
}
