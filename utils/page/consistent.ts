/** What a page states, laid against itself: what cannot be true together is not said. */
import { isAfter } from '../text/dates';
import { sameName } from '../text/names';
import { fold } from '../text/normalise';
import type { Own } from './addresses';
import { speaksOfOrigin } from './origin';
import type { Fact, Statement } from './page';

/**
 * Settles which edition a fact is about where only the whole page tells, and drops what contradicts
 * what is surer.
 * @param statements in the order of trust: what readers see before the source text
 */
export function consistent(statements: readonly Statement[], own: Own): Statement[] {
  if (!statements.some(speaksOfOrigin)) return withoutHouse(statements, own);
  const translators = valuesOf(statements, 'translation', 'publisher').map(fold);
  const moved = statements.map((one): Statement => {
    // Whoever republishes may write his own name beneath.
    if (one.property === 'copyrightHolder' && own.isName(one.value))
      return { ...one, about: 'here' };
    // "Source: <site>" beneath a credit for that very site
    const isSource = one.about === 'original' && one.where === 'source-line';
    const isCarriers = isSource && translators.includes(fold(one.value));
    return isCarriers && one.property === 'publisher' ? { ...one, about: 'translation' } : one;
  });
  const [day] = valuesOf(moved, 'here', 'datePublished');
  const isTooLate = ({ about, property, value }: Fact) =>
    about === 'original' &&
    property === 'datePublished' &&
    day !== undefined &&
    isAfter(value, day);
  return withoutHouse(
    moved.filter((one) => !isTooLate(one)),
    own,
  );
}

/** Systems enter the site, or who put the text there, as its author. */
function withoutHouse(statements: readonly Statement[], own: Own): Statement[] {
  const isSource = ({ where }: Statement) => where === 'structured-data' || where === 'meta';
  const isAuthor = ({ property }: Fact) => property === 'author';
  const isFromElsewhere = statements.some(speaksOfOrigin);
  const hasByline = statements.some((one) => isAuthor(one) && !isSource(one));
  const houses = valuesOf(statements, 'here', 'publisher');
  const isHouse = (name: string) =>
    own.isName(name) || houses.some((house) => sameName(house, name));
  return statements.filter(
    (one) =>
      !(isAuthor(one) && isSource(one) && (isFromElsewhere || hasByline) && isHouse(one.value)),
  );
}

function valuesOf(
  statements: readonly Fact[],
  about: Fact['about'],
  property: Fact['property'],
): string[] {
  return statements
    .filter((one) => one.about === about && one.property === property)
    .map(({ value }) => value);
}
