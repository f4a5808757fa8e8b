/** Where newspapers' correspondents sit, to tell a place behind a name from the name. */
import { fold } from './normalise';
import { perLocale } from './once';

/** Folded, in the languages bylines are read in; none of them a usual first part of a surname. */
const CITIES = new Set(
  `ankara|atenas|athen|athens|atene|bagdad|baghdad|barcelona|beijing|beirut|beyrouth|belgrade|belgrado|berlin|berlino|bern|bogota|brasilia|brussels|brussel|bruselas|bruxelas|bruxelles|budapest|buenos aires|cairo|caracas|dakar|delhi|dubai|dublin|el cairo|estambul|frankfurt|gaza|geneva|geneve|genf|ginebra|ginevra|hamburg|istanbul|jakarta|jerusalem|jerusalen|johannesburg|kabul|kiev|kyiv|kinshasa|la habana|lagos|le caire|lisboa|lisbon|lisbonne|lissabon|london|londra|londres|luxembourg|madrid|mailand|managua|manila|mexico|milan|milano|montevideo|montreal|moscou|moscow|moscu|mosca|moskau|munchen|munich|nairobi|napoli|new delhi|new york|nueva york|oslo|paris|parigi|pekin|peking|pechino|prag|praga|prague|quito|rio de janeiro|roma|rom|rome|sao paulo|seoul|shanghai|singapore|stockholm|sydney|tehran|teheran|tel aviv|tokio|tokyo|toronto|torino|tripoli|tunis|varsovia|varsovie|vienna|vienne|viena|warsaw|warschau|washington|wien|zurich`.split(
    '|',
  ),
);

/**
 * Does a name of three words and more end with such a place? "Luis Gil Madrid" may be Luis Gil, in
 * Madrid, or Luis Gil Madrid; "Jack London" is Jack London.
 */
export function mayEndWithPlace(name: string): boolean {
  const words = fold(name).split(' ');
  return [1, 2, 3].some(
    (count) => words.length - count >= 2 && CITIES.has(words.slice(-count).join(' ')),
  );
}

/** Countries by their names in a language, folded. */
const countries = perLocale((locale): ReadonlySet<string> => {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  return new Set(codes.flatMap((code) => names.of(code) ?? []).map(fold));
});

/**
 * "London", "India", and nothing else.
 * @param inLanguage BCP 47 tag of the text, as pages write it
 */
export function isPlace(name: string, inLanguage = ''): boolean {
  const [locale = 'en'] = /^[a-z]{2,3}(?![a-z])/i.exec(inLanguage) ?? [];
  return CITIES.has(fold(name)) || countries(locale).has(fold(name));
}
