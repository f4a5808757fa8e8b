/** Citation keys: `sorensen2024strasse`, `wangxiaoming2024`. */
import anyAscii from 'any-ascii';
import { isPersonName } from '../text/names';

/** No word of a key is longer: a Chinese headline is one word. */
const LONGEST = 16;

/** Words that say nothing of what a text is about, in the languages whose headlines begin with them. */
const SMALL =
  /^(?:the|this|that|what|when|with|les?|des|une?|dans|pour|sur|der|die|das|ein|eine|los|las|una?|dell?a)$/;

/**
 * A short name for a reference in ASCII letters and digits, which every format and tool takes:
 * family name, year, first word of weight. Letters of every alphabet are transliterated.
 * @param iso ISO 8601 date of publication
 */
export function keyOf(author = '', iso = '', title = '', address = ''): string {
  const words = wordsOf(author);
  const name =
    (isPersonName(author) ? words.at(-1) : words.find((word) => word.length > 3)) ?? words[0];
  const titleWords = wordsOf(title);
  const about =
    titleWords.find((word) => word.length > 3 && !SMALL.test(word)) ?? titleWords[0] ?? '';
  const key = [name ?? '', iso.slice(0, 4), about].map((part) => part.slice(0, LONGEST)).join('');
  // Some programs take a key of digits alone for a number.
  return /^\D/.test(key) ? key : hostOf(address) + key;
}

function wordsOf(text: string): string[] {
  return (
    text
      // A syllable of Hangul is transliterated letter by letter.
      .replace(/[가-힣]/g, (syllable) => syllable.normalize('NFD'))
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .map((word) =>
        anyAscii(word)
          .toLowerCase()
          .replace(/[^a-z0-9]/g, ''),
      )
      .filter(Boolean)
  );
}

function hostOf(address: string): string {
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
  return wordsOf(host)[0]?.replace(/^\d+/, '').slice(0, LONGEST) || 'edition';
}
