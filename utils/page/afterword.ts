/** What may follow a text and its credits: a word about the author, an appeal to the reader. */
import { plainOf } from './grammar/family';
import type { Fact } from './page';
import type { Placed } from './region';
import type { Read } from './worth-saying';

/** "Clara Wexford is a historian …" */
const BIOGRAPHY =
  /^(?:(?:the author|l'auteure?|l'autrice)|(?:\p{Lu}[\p{L}.'-]* ){2,4}(?:is|was|est|était) (?:an?|the|une?|l[ea'])) ?/u;
const APPEAL =
  /^(?:cette traduction|this translation|esta traducción|questa traduzione|diese übersetzung|esta tradução) |newsletter|subscri|donat|\babonn|soutenez|support (?:us|our)|faire un don|lettre d'information|follow us|suivez-nous|republish|cross-post/i;

/**
 * Does text of the article's own follow a line that stands after its beginning?
 * @param paragraphs the article's prose
 * @param reads what was read so far: whose text it is
 * @param data what the source text says of it
 */
export function standsBeforeText(
  { before, after }: Placed,
  paragraphs: readonly Placed[],
  reads: readonly Read[],
  data: readonly Fact[],
): boolean {
  if (before <= 1 || after === 0) return false;
  const authors = [...data, ...reads.flatMap(({ facts }) => facts)]
    .filter(({ property }) => property === 'author')
    .map(({ value }) => plainOf(value));
  return paragraphs.slice(-after).some(({ line }) => {
    const text = plainOf(line.text);
    const isOfAuthor = authors.some((name) => text.startsWith(name));
    return !isOfAuthor && !BIOGRAPHY.test(text) && !APPEAL.test(text);
  });
}
