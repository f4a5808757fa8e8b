/** What may follow a text and its credits: a word about the author, an appeal to the reader. */
import { plainOf } from './grammar/family';
import type { Placed } from './region';
import type { Read } from './worth-saying';

/** "Clara Wexford is a historian …" */
const BIOGRAPHY =
  /^(?:(?:the author|l'auteure?|l'autrice)|(?:\p{Lu}[\p{L}.'-]* ){2,4}(?:is|was|est|était) (?:an?|the|une?|l[ea'])) ?/u;
const APPEAL =
  /newsletter|subscri|donat|\babonn|soutenez|support (?:us|our)|faire un don|lettre d'information|follow us|suivez-nous|republish|cross-post/i;

/**
 * Does text of the article's own follow a line that stands after its beginning?
 * @param reads what was read so far: whose text it is
 */
export function standsBeforeText(
  article: readonly Placed[],
  at: number,
  reads: readonly Read[],
): boolean {
  const { before = 0, after = 0 } = article[at] ?? {};
  if (before <= 1 || after === 0) return false;
  const authors = reads
    .flatMap(({ facts }) => facts.filter(({ property }) => property === 'author'))
    .map(({ value }) => value);
  return article.slice(at + 1).some(({ isProse, line }) => {
    if (!isProse) return false;
    const text = plainOf(line.text);
    const isOfAuthor = authors.some((name) => text.startsWith(plainOf(name)));
    return !isOfAuthor && !BIOGRAPHY.test(text) && !APPEAL.test(text);
  });
}
