/** A page without a record: what it is by its own words. */
import type { Page, Statement } from '../page/page';
import type { ContextEdition } from './context';

/** The edition on the screen, with its role and its address: the rest comes from the statements. */
export function textAsPageStates({ statements, address }: Page): ContextEdition {
  return {
    id: 'here',
    role: roleOf(statements),
    addresses: [{ value: address, evidence: [{ grade: 'page', where: 'meta', quote: address }] }],
    ways: {},
  };
}

function roleOf(statements: readonly Statement[]): ContextEdition['role'] {
  const role = statements.find(({ about, property }) => about === 'here' && property === 'role');
  if (role) return role.value as ContextEdition['role'];
  const speaksOf = (about: Statement['about']) =>
    statements.some((statement) => statement.about === about);
  if (speaksOf('translation')) return 'translation';
  return speaksOf('original') ? 'republication' : 'original';
}
