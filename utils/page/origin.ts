/** Whether a page says that its text comes from elsewhere. Light: no reader comes with it. */
import type { Fact, Page } from './page';

/** Does a fact say that the text was translated, or taken from elsewhere? */
export function speaksOfOrigin({ about, property, value }: Fact): boolean {
  return about !== 'here' || (property === 'role' && value !== 'original');
}

/**
 * Does a page state anything of its text's origin? Where it does not, there is nothing to show:
 * its own headline, author, date and notices say nothing of one.
 */
export function statesOrigin({ statements }: Pick<Page, 'statements'>): boolean {
  return statements.some(speaksOfOrigin);
}
