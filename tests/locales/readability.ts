/**
 * The reading grade of English words (Flesch-Kincaid), with syllables estimated from the spelling.
 * It is a tripwire for long sentences and long words, not a verdict: people read the words as well.
 */

/**
 * Terms the field writes as they are, and proper names: left out of the count, because no plainer
 * word may stand for them. Longer terms come before those they contain.
 */
const fieldTerms = [
  'designated safeguarding lead',
  'safeguarding lead',
  'safeguarding',
  'female genital mutilation',
  'special educational needs coordinator',
  'special educational needs',
  'higher level teaching assistant',
  'teaching assistant',
  'family front door',
  'emergency duty team',
  'operation encompass',
  'fabricated or induced illness',
  'honour-based abuse',
  'private fostering',
  'parental responsibility',
  'alternative provision',
  'artificial intelligence',
  'chair of governors',
  'radicalisation',
  'Worcestershire',
  'Birmingham',
  'Dudley',
  'Gloucestershire',
  'Herefordshire',
  'Sandwell',
  'Shropshire',
  'Solihull',
  'Staffordshire',
  'Warwickshire',
];
const leftOut = new RegExp(`\\b(${fieldTerms.join('|')})\\b`, 'gi');
/** An abbreviation after the words it stands for. */
const inBrackets = /\(([^()]*, )?[A-Z][A-Za-z]*[A-Z]\)/g;

/** Silent endings: the e of "make" and "makes", the ed of "asked" but not of "wanted". */
const silent = [/(?<=[^aeiouyl])e$/, /(?<=[^aeiouylscgzxh])es$/, /(?<=[^aeiouydt])ed$/];

export function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = silent.reduce((left, ending) => left.replace(ending, ''), letters);
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  // Two vowels, two sounds: "being", "violent", "area", "create".
  const apart =
    spoken.match(/[ey]ing|[rl]ea$|iol|creat|[^tcsg]iou?[nu]|ual|eo(?!p)|[^aeioucgst]ia/g)?.length ?? 0;
  return Math.max(1, groups + apart);
}

export const sentences = (text: string): string[] =>
  text
    .replace(inBrackets, '')
    .replace(leftOut, '')
    .split(/[.!?]+(?:["')]*\s|["')]*$)/)
    .filter((part) => /[a-z0-9]/i.test(part));

export const words = (sentence: string): string[] =>
  sentence.split(/[\s-]+/).filter((part) => /[a-z0-9]/i.test(part));

/** The school grade (United States) of the texts read one after another; the reading age is about five years more. */
export function grade(texts: readonly string[]): number {
  const all = texts.flatMap(sentences);
  const each = all.flatMap(words);
  if (each.length === 0) return 0;
  const sounds = each.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (each.length / all.length) + 11.8 * (sounds / each.length) - 15.59;
}
