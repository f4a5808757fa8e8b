/** What the kinds of phrases say beside their slots, and what they must hold to say anything. */
import type { CompiledPhrase, Kind } from '../../languages/compiled';
import type { Fact, StatementPlace } from '../page';
import { fact, type Reading, type Words } from './family';

/** What a kind of phrase says beside its slots, and what it wants. */
export const SAYS: Record<
  Kind,
  { where: StatementPlace; role?: 'translation' | 'republication'; needs?: Reading['needs'] }
> = {
  original: { where: 'original-line' },
  originalMaybe: { where: 'original-line', needs: 'company' },
  first: { where: 'original-line', role: 'republication' },
  from: { where: 'original-line', role: 'republication' },
  appeared: { where: 'original-line', needs: 'company' },
  translation: { where: 'credit-line', role: 'translation' },
  machine: { where: 'credit-line', role: 'translation' },
  credit: { where: 'credit-line', role: 'translation' },
  creditGoesOn: { where: 'credit-line' },
  source: { where: 'source-line' },
  sourceMaybe: { where: 'source-line', needs: 'company' },
  licence: { where: 'licence-line', role: 'republication' },
  agency: { where: 'source-line', role: 'republication' },
};

/** What a phrase of a kind must hold to say anything. */
export function finished({ kind }: CompiledPhrase, facts: Fact[]): Reading | undefined {
  const { where, role, needs } = SAYS[kind];
  const of = (property: Fact['property']) => facts.filter((one) => one.property === property);
  const original = facts.filter(({ about }) => about === 'original');
  const names = (property: Fact['property']) => original.some((one) => one.property === property);
  switch (kind) {
    case 'original':
    case 'originalMaybe':
      if (original.length === 0) return undefined;
      break;
    case 'first':
    case 'licence':
      if (!names('publisher') && !names('address') && !names('inLanguage') && !names('headline'))
        return undefined;
      break;
    case 'from':
      if (!names('publisher') || !names('address')) return undefined;
      break;
    case 'appeared':
      if (!names('publisher')) return undefined;
      break;
    case 'source':
    case 'sourceMaybe':
    case 'agency':
      if (!names('publisher') && !names('address')) return undefined;
      break;
    default:
  }
  // An agency's link leads to the agency, or to what it says itself.
  const all = facts.filter((one) => kind !== 'agency' || one.property !== 'address');
  if (kind === 'machine') all.push(fact('here', 'basis', 'machine-translation'));
  if (kind === 'agency') all.push(fact('here', 'basis', 'syndication'));
  if (kind === 'credit' && of('translator').length === 0 && of('proofreader').length > 0) {
    return { where, facts: all, needs: 'company' };
  }
  // "Originally published in French.": where, it does not say.
  const isNowhere = kind === 'first' && !names('publisher') && !names('address');
  if (role && !isNowhere) all.push(fact('here', 'role', role));
  return { where, facts: all, ...(needs ? { needs } : {}) };
}

/** The clauses of one credit are one reading; a translation for another site stands here again. */
export function joined(readings: Reading[], { own }: Words): Reading[] {
  const sure = readings.filter(({ where, needs }) => where === 'credit-line' && !needs);
  // Beside its translator no other witness is wanted for who proofread it.
  const isTranslated = sure.some(({ facts }) =>
    facts.some(({ property, value }) => property === 'translator' || value === 'translation'),
  );
  const credits = isTranslated ? readings.filter(({ where }) => where === 'credit-line') : sure;
  const all = credits.flatMap((reading) => reading.facts);
  const isCarried = all.some(
    ({ about, property, value }) =>
      about === 'translation' && property === 'publisher' && !own.isName(value),
  );
  const roles = all.filter(isRole);
  const role = fact('here', 'role', isCarried ? 'republication' : 'translation');
  const facts = [...all.filter((one) => !isRole(one)), ...(roles.length > 0 ? [role] : [])];
  return [
    ...(facts.length > 0 ? [{ where: 'credit-line' as const, facts }] : []),
    ...withOriginal(
      readings
        .filter((reading) => !credits.includes(reading))
        .map((reading) => (isTranslated ? withLanguage(reading) : reading)),
    ),
  ];
}

/** Beside its translation no other witness is wanted for the language of the original. */
function withLanguage(reading: Reading): Reading {
  const { needs: _, ...sure } = reading;
  const isLanguage = ({ about, property }: Fact) =>
    about === 'original' && property === 'inLanguage';
  return reading.where === 'original-line' && reading.facts.every(isLanguage) ? sure : reading;
}

/** "Republished from <site>. Read the original article": the second link is the article's. */
function withOriginal(readings: Reading[]): Reading[] {
  const isAddress = ({ about, property }: Fact) => about === 'original' && property === 'address';
  const licence = readings.find(({ where }) => where === 'licence-line');
  const link = readings.find(
    ({ where, facts }) => where === 'original-line' && facts.every(isAddress),
  );
  if (!licence || !link) return readings;
  const facts = [...licence.facts.filter((one) => !isAddress(one)), ...link.facts];
  return [{ ...licence, facts }, ...readings.filter((one) => one !== licence && one !== link)];
}

function isRole({ property }: Fact): boolean {
  return property === 'role';
}
