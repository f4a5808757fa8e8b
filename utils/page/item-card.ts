/** The card of a book, a film, a play, a song, an object: who translated it did not translate the page. */
import type { Placed } from './region';

/** A label and its value, or a label alone in its cell. */
const LABEL = [
  'isbn|ean|pages?|nombre de pages|páginas|pagine|seiten|prix|price|precio|prezzo|preço|preis|format',
  'broché|hardcover|paperback|publisher|éditeur|édition|editorial|editora|editore|casa editrice|verlag',
  'année|año|anno|erscheinungsjahr|genre|género|genere|país|durée|duración|durata|running time',
  'cast|casting|reparto|elenco|interpreti|besetzung|distribution|tickets?',
  'music|musique|música|musica|musik|paroles|lyrics|screenplay|scénario|guion|guión|sceneggiatura|roteiro|drehbuch',
  'inv(?:entar)?(?:nummer|\\.)?|material|matériau|maße|dimensions|medium|إخراج|سيناريو|إنتاج|режисс[её]р',
].join('|');
/** Who staged or filmed it. */
const ROLE = 'mise en scène|réalisation|direct(?:ed|or)|regia|regie|dirección|direção|realización';
/** So many pages, minutes, so much money. */
const MEASURE =
  "^\\d+ min|(?:^|, )\\d{2,3} ?['\\u2019\\u2032](?:$|,)|(?<![\\d:.-])\\d{2,4} ?(?:pages|pp?\\b(?!\\.m))|\\d ?(?:€|euros?\\b)|[£$€] ?\\d";
/** "Datum: 3. März 1911": no page on the web is that old. */
const OLD =
  '(?:date|datum|datierung|fecha|data|year|jahr) ?: [^:]{0,20}(?<!\\d)1(?:[5-8]\\d|9[0-8])\\d(?!\\d)';

const CARD = new RegExp(
  `^(?:${LABEL})(?: ?:|$)|^(?:${ROLE})(?: ?:$|(?: ?:| by| par| de| di| von) )|^${OLD}|${MEASURE}`,
  'i',
);
/** Lines so far from a card's are still its own. */
const REACH = 6;
const LONGEST = 80;

/** Does a line of the article stand in such a card? */
export function isInItemCard(article: readonly Placed[], at: number): boolean {
  return article
    .slice(Math.max(0, at - REACH), at + REACH + 1)
    .some(({ line }) => line.text.length < LONGEST && CARD.test(line.text));
}
