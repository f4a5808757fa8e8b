/** The chain as schema.org metadata in JSON-LD. */
import type { Context, ContextEdition, ContextFact } from '../context/context';
import { eachOnce, holdersIn, holdersOf } from '../context/held';
import { ancestry, parentOf } from '../records/chain';
import type { Organization, Person } from '../records/schema';
import { cleanAddress } from '../sites/clean-address';
import { licenceAmong } from '../text/licences';
import { printableWithin } from '../text/printable';

/** A node of schema.org: type, properties, other nodes. */
export interface JsonLdNode {
  '@type': string;
  [property: string]: JsonLdValue;
}
export type JsonLdValue = string | number | JsonLdNode | { '@id': string } | JsonLdValue[];
export interface JsonLd {
  '@context': 'https://schema.org';
  '@graph': JsonLdNode[];
}

/**
 * Every edition as an `Article`, tied by `translationOfWork`, `workTranslation` and `isBasedOn`; the
 * edition on the screen carries the notices. What nobody states is absent; an address that is only
 * inferred is no statement and names nothing here.
 * @param address the address of the page on the screen
 */
export function jsonLdOf(context: Context, address: string): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@graph': context.chain.map((edition) => articleOf(edition, context, address)),
  };
}

/**
 * Metadata as text to be pasted between `<script type="application/ld+json">` and `</script>`: nothing
 * in it ends that element or begins another (HTML, 4.12.1.3), and no control character is in it.
 */
export function forScript(metadata: JsonLd): string {
  return JSON.stringify(printableWithin(metadata), null, 2).replace(
    /[<>&]/g,
    (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`,
  );
}

function articleOf(edition: ContextEdition, context: Context, address: string): JsonLdNode {
  const { chain, here } = context;
  const nameOf = (one: ContextEdition) => addressOf(one, here, address) ?? `_:${one.id}`;
  const parent = chain.find(({ id }) => id === parentOf(edition));
  const url = addressOf(edition, here, address);
  const translations = chain.filter((one) => one.translationOfWork?.value === edition.id);
  const link = edition.translationOfWork ? 'translationOfWork' : 'isBasedOn';
  return {
    '@type': 'Article',
    '@id': nameOf(edition),
    ...(url && { url }),
    ...(edition.headline && { headline: edition.headline.value }),
    ...(edition.inLanguage && { inLanguage: edition.inLanguage.value }),
    ...(edition.datePublished && { datePublished: edition.datePublished.value }),
    ...people('author', authorsOf(edition, chain)),
    ...people('translator', edition.translator),
    ...proofreaders(edition.proofreader),
    ...(edition.publisher && { publisher: organization(edition.publisher.value) }),
    ...(edition.about && {
      about: edition.about.map(({ value }) => ({ '@type': 'DefinedTerm', ...value })),
    }),
    ...(parent && { [link]: { '@id': nameOf(parent) } }),
    ...(translations.length > 0 && {
      workTranslation: translations.map((one) => ({ '@id': nameOf(one) })),
    }),
    ...rightsOf(edition, context),
    ...recordOf(context, edition),
  };
}

/** The page's own address, or one that somebody states. */
function addressOf({ id, addresses = [] }: ContextEdition, here: string, onScreen: string) {
  if (id === here) return cleanAddress(onScreen);
  return addresses.find(({ evidence }) => evidence.some(({ grade }) => grade !== 'inferred'))
    ?.value;
}

/** A translation or republication has the author of what it comes from. */
function authorsOf(edition: ContextEdition, chain: readonly ContextEdition[]) {
  return edition.author ?? ancestry(edition, chain).find(({ author }) => author)?.author;
}

function people(
  property: string,
  facts: ContextFact<Person>[] | undefined,
): Record<string, JsonLdValue> {
  if (!facts || facts.length === 0) return {};
  return { [property]: facts.map(({ value }) => person(value)) };
}

/** schema.org has no proofreader: a contributor in that role (MARC relator `pfr`). */
function proofreaders(facts: ContextFact<Person>[] | undefined): Record<string, JsonLdValue> {
  if (!facts || facts.length === 0) return {};
  return {
    contributor: facts.map(({ value }) => ({
      '@type': 'Role',
      roleName: 'proofreader',
      contributor: person(value),
    })),
  };
}

const person = ({ name }: Person): JsonLdNode => ({ '@type': 'Person', name });

function organization({ name, alternateName, parentOrganization }: Organization): JsonLdNode {
  return {
    '@type': 'Organization',
    name,
    ...(alternateName && { alternateName }),
    ...(parentOrganization && { parentOrganization: organization(parentOrganization) }),
  };
}

const noticesOf = ({ id }: ContextEdition, { notices }: Context) =>
  notices.filter(({ carriedBy, standing }) => carriedBy === id && !standing);

/** The notices on this edition's page: verbatim, each with its language. */
function rightsOf(edition: ContextEdition, context: Context): Record<string, JsonLdValue> {
  const own = noticesOf(edition, context);
  const copyright = own.find(({ kind }) => kind === 'copyright');
  const terms = own.filter(({ kind }) => kind !== 'copyright' && kind !== 'contact');
  const licence = licenceAmong(own)?.licence;
  return {
    ...(copyright && { copyrightNotice: copyright.text }),
    ...(copyright?.copyrightYear && { copyrightYear: copyright.copyrightYear }),
    ...(licence && { license: licence.address }),
    ...(terms.length > 0 && {
      usageInfo: terms.map(({ kind, text, inLanguage, publisher }) => ({
        '@type': 'CreativeWork',
        genre: kind,
        text,
        inLanguage,
        publisher: organization(publisher),
      })),
    }),
  };
}

/**
 * Who made the record, where one was used; the packs and the own record that alone say some of the
 * node. Who made a record of theirs, only they say: that is not told.
 */
function recordOf(context: Context, edition: ContextEdition): Record<string, JsonLdValue> {
  const { basis, chain } = context;
  const holders = [
    ...holdersIn([edition]),
    ...(authorsOf(edition, chain) ?? []).flatMap(holdersOf),
    ...noticesOf(edition, context).flatMap(({ heldBy }) => heldBy ?? []),
    ...(basis.by === 'record' && basis.holder ? [basis.holder] : []),
  ];
  const held = eachOnce(holders).map(
    (holder): JsonLdNode => ({
      '@type': 'Organization',
      name:
        holder.by === 'own' ? `own record of a reader, of ${holder.host}` : `pack “${holder.name}”`,
    }),
  );
  if (basis.by !== 'record' || basis.holder) return held.length > 0 ? { sdPublisher: held } : {};
  const maker: JsonLdNode = { '@type': 'Organization', name: basis.sdPublisher };
  return {
    sdPublisher: held.length > 0 ? [maker, ...held] : maker,
    sdDatePublished: basis.sdDatePublished,
  };
}
