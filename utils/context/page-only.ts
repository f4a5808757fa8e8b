/** A page without a record: what it is by its own words. */
import type { Page, Statement } from '../page/page';
import type { SiteKnowledge } from './compose';
import type { ContextEdition, PageEvidence } from './context';

/**
 * The edition on the screen as far as its address tells: what it is, and the publication where that is
 * a known site. The rest comes from the statements.
 */
export function textAsPageStates(
  { statements, address }: Page,
  sites: Pick<SiteKnowledge, 'siteOfEdition'>,
): ContextEdition {
  const evidence: PageEvidence[] = [{ grade: 'page', where: 'meta', quote: address }];
  const addresses = [{ value: address, evidence }];
  const site = sites.siteOfEdition({ addresses });
  return {
    ...{ id: 'here', role: roleOf(statements), addresses, ways: {} },
    ...(site ? { publisher: { value: { name: site.name }, evidence } } : {}),
  };
}

function roleOf(statements: readonly Statement[]): ContextEdition['role'] {
  const roles = statements.filter(({ about, property }) => about === 'here' && property === 'role');
  // "La source originale de cet article est <this site>" stands under its translations, too.
  const role = roles.find(({ value }) => value !== 'original');
  if (role) return role.value as ContextEdition['role'];
  const speaksOf = (about: Statement['about']) =>
    statements.some((statement) => statement.about === about);
  if (speaksOf('translation')) return 'translation';
  return speaksOf('original') ? 'republication' : 'original';
}
