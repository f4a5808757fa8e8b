/** The sentence on what an edition was translated or taken from: it follows a reference. */
import { type Marks, marksOf, within } from '../text/quotes';
import { type CslItem, hasOriginal, isoDate } from './csl';
import { inOrder, sameNames } from './csl-name';

/** How a language says it. */
interface Phrases {
  as: string;
  bare: string;
  /** Is the title set in quotation marks? */
  isQuoted: boolean;
  between: string;
  end: string;
}

const ENGLISH: Phrases = {
  as: 'Originally published as ',
  bare: 'Originally published: ',
  isQuoted: true,
  between: ', ',
  end: '.',
};

const PHRASES: Record<string, Phrases> = {
  fr: {
    as: 'Publié d’abord sous le titre ',
    bare: 'Première publication\u00a0: ',
    isQuoted: true,
    between: ', ',
    end: '.',
  },
  // NBR 6023:2018, 8.8: "Título original: …".
  pt: {
    as: 'Título original: ',
    bare: 'Publicação original: ',
    isQuoted: false,
    between: '. ',
    end: '.',
  },
  zh: { as: '原文: ', bare: '原载: ', isQuoted: false, between: '. ', end: '.' },
};

/**
 * "Originally published as “Mud,” The Quay, June 20, 2024."; empty where nothing of it is known.
 * @param locale BCP 47 tag of the sentence
 * @param date a date as the style writes it, from `YYYY-MM-DD`
 */
export function originalInWords(
  item: CslItem,
  locale: string,
  date: (iso: string) => string,
): string {
  if (!hasOriginal(item)) return '';
  const [language = 'en'] = locale.split('-');
  const phrases = PHRASES[language] ?? ENGLISH;
  const title = item['original-title'];
  const parts = [
    title && (phrases.isQuoted ? titled(title, marksFor(locale)) : title),
    sameNames(item['original-author'], item.author) ? '' : namesOf(item),
    item['original-publisher'],
    item['original-date'] && date(isoDate(item['original-date'])),
  ].filter(Boolean);
  const words = (title ? phrases.as : phrases.bare) + parts.join(phrases.between) + phrases.end;
  return language === 'en' ? inMarks(words, locale) : words;
}

/**
 * APA 7 (10.2, example 29) has it in brackets at the end: "(Original work published 2024 as “Mud” by The
 * Quay)". Each part but one may be missing.
 */
export function originalInBrackets(item: CslItem): string {
  const title = item['original-title'];
  return [
    'Original work published',
    item['original-date']?.['date-parts'][0][0],
    title && `as ${titled(title, marksFor('en-US'))}`,
    item['original-publisher'] && `by ${item['original-publisher']}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Of British English the other way round: ‘… “…” …’ (New Hart’s Rules, 9.2). */
function marksFor(locale: string): Marks {
  const [open, close, innerOpen, innerClose] = marksOf(locale);
  return locale === 'en-GB'
    ? [innerOpen, innerClose, open, close]
    : [open, close, innerOpen, innerClose];
}

const titled = (title: string, marks: Marks) => marks[0] + within(title, marks) + marks[1];

/**
 * In American English a comma or a full stop goes inside the quotation marks (Chicago 6.9), and none
 * follows the title's own mark (Chicago 14.96).
 */
function inMarks(words: string, locale: string): string {
  const single = words.replace(/([?!…][”’]*),(?= )/g, '$1');
  return locale === 'en-GB' ? single : single.replace(/([”’]*”)([,.])/g, '$2$1');
}

const namesOf = (item: CslItem) => (item['original-author'] ?? []).map(inOrder).join(', ');
