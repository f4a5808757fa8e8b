/**
 * Writes `utils/languages/generated.json`: what kept libraries know of each language and nobody
 * needs to type. Number words from n2words, abbreviations that end no sentence from CLDR
 * (cldr-segments-full). Run it after either package or the index has changed:
 *
 *     npx tsx utils/build/language-data.ts
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The locale of each language in n2words; it has no Catalan, Slovak and Bulgarian. */
const LOCALES: Record<string, string> = {
  ...{ ar: 'ar-SA', cs: 'cs-CZ', da: 'da-DK', de: 'de-DE', el: 'el-GR', en: 'en-GB', es: 'es-ES' },
  ...{ fa: 'fa-IR', fi: 'fi-FI', fr: 'fr-FR', he: 'he-IL', hi: 'hi-IN', hu: 'hu-HU', id: 'id-ID' },
  ...{ it: 'it-IT', ja: 'ja-JP', ko: 'ko-KR', nl: 'nl-NL', no: 'nb-NO', pl: 'pl-PL', pt: 'pt-PT' },
  ...{ ro: 'ro-RO', ru: 'ru-RU', sr: 'sr-Cyrl-RS', sv: 'sv-SE', tr: 'tr-TR', uk: 'uk-UA' },
  ...{ vi: 'vi-VN', zh: 'zh-Hans-CN' },
};

/** Languages with no locale of their own above, of which CLDR may know abbreviations all the same. */
const OTHERS = ['bg', 'ca', 'sk'];

/** What is generated of one language; all words in lower case, with their accents. */
export interface Generated {
  /** Single words for 0 to 100 and for full hundreds, with their values. */
  cardinals: Record<string, number>;
  /** Single words for 1st to 31st, 100th and 1000th. */
  ordinals: Record<string, number>;
  /** What multiplies the number before it: "million", "सौ", "万". */
  magnitudes: Record<string, number>;
  /** Written with their full stop, in the order of CLDR. */
  abbreviations: string[];
}

interface Speller {
  toCardinal(value: number): string;
  toOrdinal(value: number): string;
}

/** Counts that show how a magnitude is declined: "два миллиона", "пять миллионов". */
const COUNTS = [1, 2, 5];
const POWERS = [2, 3, 4, 5, 6, 7, 8, 9, 11, 12];

/** Generates the data of every language. */
export async function generatedLanguageData(): Promise<Record<string, Generated>> {
  const tags = [...Object.keys(LOCALES), ...OTHERS].sort();
  const rows = tags.map(async (tag): Promise<[string, Generated]> => {
    const speller = await spellerOf(tag);
    const abbreviations = abbreviationsOf(tag);
    if (!speller) return [tag, { cardinals: {}, ordinals: {}, magnitudes: {}, abbreviations }];
    const numbers = [
      ...Array(101).keys(),
      ...[2, 3, 4, 5, 6, 7, 8, 9].map((hundred) => hundred * 100),
    ];
    const days = [...Array(31).keys()].map((day) => day + 1);
    return [
      tag,
      {
        cardinals: singleWords(numbers, (value) => speller.toCardinal(value)),
        ordinals: singleWords([...days, 100, 1000], (value) => speller.toOrdinal(value)),
        magnitudes: magnitudesOf(speller),
        abbreviations,
      },
    ];
  });
  return Object.fromEntries(await Promise.all(rows));
}

async function spellerOf(tag: string): Promise<Speller | undefined> {
  const locale = LOCALES[tag];
  return locale ? ((await import(`n2words/${locale}`)) as Speller) : undefined;
}

function singleWords(values: number[], spell: (value: number) => string) {
  const words = values.map((value): [string, number] => [lower(spell(value)), value]);
  return Object.fromEntries(words.filter(([word]) => !/[\s-]/.test(word)));
}

function lower(word: string): string {
  const small = word.normalize('NFC').toLowerCase();
  // n2words writes Ukrainian with a Latin i.
  return /\p{sc=Cyrillic}/u.test(small) ? small.replace(/i/g, 'і') : small;
}

/** "zwei Millionen" without "zwei"; "zweitausend", too, if "fünftausend" goes the same way. */
function magnitudesOf({ toCardinal }: Speller): Record<string, number> {
  const found: Record<string, number> = {};
  const spell = (value: number) => lower(toCardinal(value));
  for (const power of POWERS) {
    const glued = new Map<string, number>();
    for (const count of COUNTS) {
      const [one, all] = [spell(count), spell(count * 10 ** power)];
      const [first = '', second = '', ...more] = all.split(/[\s-]/);
      // "две" of "два": a count may agree with what it counts.
      const isCount = first === one || (count < 3 && first.slice(0, 2) === one.slice(0, 2));
      if (second !== '' && more.length === 0 && isCount) found[second] ??= 10 ** power;
      else if (second === '' && count === 1 && !all.startsWith(one)) found[all] ??= 10 ** power;
      else if (second === '' && all.startsWith(one) && !all.startsWith(spell(count * 10))) {
        const rest = all.slice(one.length);
        glued.set(rest, (glued.get(rest) ?? 0) + 1);
      }
    }
    for (const [rest, times] of glued) if (rest !== '' && times > 1) found[rest] ??= 10 ** power;
  }
  return found;
}

function abbreviationsOf(tag: string): string[] {
  const main = createRequire(import.meta.url).resolve('cldr-segments-full/package.json');
  const file = join(main, '..', 'segments', tag, 'suppressions.json');
  if (!existsSync(file)) return [];
  const { segments } = JSON.parse(readFileSync(file, 'utf8'));
  const rows: { suppression: string }[] = segments.segmentations.SentenceBreak?.standard ?? [];
  return rows.map(({ suppression }) => suppression);
}

/** Where the data is kept. */
export const GENERATED_FILE = join(import.meta.dirname, '..', 'languages', 'generated.json');

/** The data as it is kept. */
export async function generatedLanguageText(): Promise<string> {
  return `${JSON.stringify(await generatedLanguageData(), null, 2)}\n`;
}

if (import.meta.filename === process.argv[1]) {
  writeFileSync(GENERATED_FILE, await generatedLanguageText());
}
