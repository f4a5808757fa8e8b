/** A page without a record: what it is by its own words. */
import { addressOfText } from '../page/copies';
import type { Page, Statement } from '../page/page';
import type { ContextEdition, PageEvidence } from './context';
import type { SiteKnowledge } from './site-knowledge';

/**
 * The edition on the screen as far as its address tells: what it is, and the publication where that is
 * a known site. The rest comes from the statements.
 */
export function textAsPageStates(
  page: Page,
  sites: Pick<SiteKnowledge, 'siteOfEdition'>,
): ContextEdition {
  const { statements } = page;
  const address = addressOfText(page);
  const evidence: PageEvidence[] = [{ grade: 'page', where: 'meta', quote: address }];
  const addresses = [{ value: address, evidence }];
  const site = sites.siteOfEdition({ addresses });
  return {
    ...{ id: 'here', addresses, ways: {} },
    ...roleOf(statements),
    ...(site ? { publisher: { value: { name: site.name }, evidence } } : {}),
  };
}

/** What the page says it is; what only its languages tell; open where neither does. */
function roleOf(statements: readonly Statement[]): Pick<ContextEdition, 'role' | 'isRoleOpen'> {
  const languageOf = (about: Statement['about']) =>
    statements
      .find((one) => one.about === about && one.property === 'inLanguage')
      ?.value.replace(/-.*/, '');
  const speaksOf = (about: Statement['about']) => statements.some((one) => one.about === about);
  const [here, there] = [languageOf('here'), languageOf('original')];
  const roles = statements.filter(({ about, property }) => about === 'here' && property === 'role');
  // "La source originale de cet article est <this site>" stands under its translations, too.
  const role = roles.find(({ value }) => value !== 'original')?.value as ContextEdition['role'];
  // Without a translation of somebody else's it is the page's own.
  if (here && there && here !== there && !speaksOf('translation')) return { role: 'translation' };
  if (role) return { role };
  if (speaksOf('translation')) return { role: 'translation' };
  if (!speaksOf('original')) return { role: 'original' };
  return { role: 'republication', ...(here && there ? {} : { isRoleOpen: true }) };
}
