/** What may follow a text and its credits: a word about the author, an appeal to the reader. */
import type { Room } from '../languages/compiled';
import { says } from '../languages/said';
import { plainOf } from './grammar/family';
import type { Fact } from './page';
import type { Placed } from './region';
import type { Read } from './worth-saying';

/** "Clara Wexford" of "Clara Wexford is a historian …" */
const NAME = /^(?:\p{Lu}[\p{L}.'-]* ){2,4}/u;

/**
 * Does text of the article's own follow a line that stands after its beginning?
 * @param paragraphs the article's prose
 * @param reads what was read so far: whose text it is
 * @param rooms of the languages the page is read in
 * @param data what the source text says of it
 */
export function standsBeforeText(
  { before, after }: Placed,
  paragraphs: readonly Placed[],
  reads: readonly Read[],
  rooms: readonly Room[],
  data: readonly Fact[],
): boolean {
  if (before <= 1 || after === 0) return false;
  const authors = [...data, ...reads.flatMap(({ facts }) => facts)]
    .filter(({ property }) => property === 'author')
    .map(({ value }) => plainOf(value));
  return paragraphs.slice(-after).some(({ line }) => {
    const text = plainOf(line.text);
    const isOfAuthor = authors.some((name) => text.startsWith(name));
    return !isOfAuthor && !isAfterword(text, rooms);
  });
}

/** Is this a word about the author or the translation, or does it ask something of the reader? */
function isAfterword(text: string, rooms: readonly Room[]): boolean {
  const name = NAME.exec(text)?.[0].length ?? 0;
  return (
    says(rooms, 'theAuthor', 'start', text) ||
    says(rooms, 'theTranslation', 'start', text) ||
    (name > 0 && says(rooms, 'whoIs', 'start', text.slice(name))) ||
    says(rooms, 'appeal', 'within', text) ||
    says(rooms, 'support', 'within', text)
  );
}
