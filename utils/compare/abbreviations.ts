/**
 * Abbreviations that end no sentence. Titles and the like stand before a name, others before a number
 * only: elsewhere these are words ("He voted no.").
 */
import { type Abbreviations, abbreviationsOf } from '../languages/numbers';
import { perLocale } from '../text/once';
import { bare } from './letters';
import { EVERYWHERE } from './number-words';

/**
 * Those that rooms name, as {@link bare} writes them: of the language, and what names and titles of
 * other languages bring into any text.
 * @param lang BCP 47 tag; any other text for an unknown language
 */
export const ownAbbreviations = perLocale(
  (lang): Pick<Abbreviations, 'always' | 'beforeNumber'> => {
    const own = abbreviationsOf(lang);
    const others = EVERYWHERE.map(abbreviationsOf);
    const all = (sets: ReadonlySet<string>[]) => new Set(sets.flatMap((set) => [...set].map(bare)));
    return {
      always: all([own.abroad, own.always, ...others.map(({ abroad }) => abroad)]),
      beforeNumber: all([own.beforeNumber, ...others.map(({ beforeNumber }) => beforeNumber)]),
    };
  },
);
