/** The lines of the page on the screen that facts are read from. */
import type { Context, ContextEdition, Witness } from './context';

/** Lines that say where the text comes from, who carried it over and whose it is. */
const TELLING: readonly string[] = [
  'original-line',
  'credit-line',
  'source-line',
  'copyright-line',
];

/** Each once, verbatim: what a mark beside the line can lead from. */
export function ownLines({ here, chain, notices }: Context): string[] {
  const quotes = chain.flatMap(witnessesOf).flatMap((witness) => {
    const isOwn = witness.grade === 'page' || (witness.grade === 'stated' && witness.by === here);
    return isOwn && TELLING.includes(witness.where) ? [witness.quote] : [];
  });
  const own = notices.filter(({ kind, carriedBy }) => kind === 'copyright' && carriedBy === here);
  return [...new Set([...quotes, ...own.map(({ text }) => text)])];
}

function witnessesOf(edition: ContextEdition): Witness[] {
  const facts = [
    edition.headline,
    edition.inLanguage,
    edition.datePublished,
    edition.publisher,
    edition.translationOfWork,
    edition.isBasedOn,
    ...(edition.author ?? []),
    ...(edition.translator ?? []),
    ...(edition.proofreader ?? []),
    ...(edition.copyrightHolder ?? []),
    ...(edition.addresses ?? []),
  ];
  return facts.flatMap((fact) => fact?.evidence ?? []);
}
