/** References in the bundled styles, as plain text. */
import CSL from 'citeproc';
import { isolatedWithin } from '../text/isolated';
import { directionOf } from '../text/languages';
import { type CslItem, hasOriginal } from './csl';
import { type Formatter, formatterOf } from './engine';
import { originalInBrackets, originalInWords } from './original';
import type { OwnStyle } from './style-file';
import { inFrench } from './style-tree';
import { type BundledStyle, type ReferenceLanguage, STYLES, type Style, writingOf } from './styles';

/** Formatters made so far: making one takes longer than using it. */
const made = new Map<string, Formatter>();

/**
 * The reference in a style and language; a name or title of the other direction is isolated.
 * @param language where the style has a choice; a national standard is in its own
 */
export function referenceOf(item: CslItem, style: Style, language: ReferenceLanguage): string {
  const { locale, date } = writingOf(style, language);
  const [base = 'en'] = locale.split('-');
  const { given, finish }: BundledStyle = STYLES[style];
  const { note, ...own } = withoutOriginal(item);
  const page = given ? given(own) : own;
  const original = originalInWords(item, locale, date);
  const whole =
    style === 'apa' && hasOriginal(item)
      ? { ...page, references: base === 'en' ? originalInBrackets(item) : original.slice(0, -1) }
      : page;
  const printed = formatter(style, language)(whole);
  const finished = finish ? finish(printed, item) : printed;
  // The styles print no note; one that says whose facts these are must not be lost.
  const behind = [style === 'apa' ? '' : original, note ? `${note}.` : ''].filter(Boolean);
  const reference = behind.length > 0 ? [ended(finished), ...behind].join(' ') : finished;
  return isolatedWithin(reference, wordsOf(item), directionOf(base));
}

/**
 * The reference in a style of the reader's own: what the style makes of the item. Whose facts these are
 * stands behind it where the style does not print that.
 */
export function ownReferenceOf(item: CslItem, { format, locale }: OwnStyle): string {
  const { custom: _, ...given } = item;
  const printed = format(given);
  const isSaid = item.note === undefined || printed.includes(item.note);
  const reference = isSaid ? printed : `${ended(printed)} ${item.note}.`;
  return isolatedWithin(reference, wordsOf(item), directionOf(locale));
}

function formatter(style: Style, language: ReferenceLanguage): Formatter {
  const { file, locale } = writingOf(style, language);
  const id = `${style} ${locale}`;
  const found = made.get(id);
  if (found) return found;
  const tree = CSL.parseXml(file);
  const formatter = formatterOf(locale.startsWith('fr') ? inFrench(tree) : tree, locale);
  made.set(id, formatter);
  return formatter;
}

/**
 * The styles print nothing of the original but its year, twice over: a sentence follows. A page whose
 * language nobody states is in none, or its title would be written as English ones are.
 */
function withoutOriginal(item: CslItem): CslItem {
  const own = Object.entries(item).filter(([name]) => !name.startsWith('original-'));
  return { ...(Object.fromEntries(own) as unknown as CslItem), language: item.language ?? 'und' };
}

const ended = (sentence: string) => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`);

/** What others wrote in an item: each may be of another direction than the reference. */
export function wordsOf(item: CslItem): string[] {
  const people = [item.author, item.translator, item['original-author']].flatMap(
    (names = []) => names,
  );
  return [
    ...[item.title, item['container-title'], item.publisher],
    ...[item['original-title'], item['original-publisher']],
    ...people.flatMap((name) => ('literal' in name ? [name.literal] : [name.family, name.given])),
  ].filter((word) => word !== undefined);
}
