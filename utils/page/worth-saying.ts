/** What the readings of a page's lines are worth together, and which edition they are about. */
import { sameName } from '../text/names';
import { fold } from '../text/normalise';
import type { Reading } from './grammar/family';
import { isOfItsHost } from './grammar/links';
import { speaksOfOrigin } from './origin';
import type { Fact } from './page';
import { withoutRelay } from './relay';

/** A reading with the lines it was read from. */
export interface Read extends Reading {
  lines: string[];
  /** Place of the first of them among all lines of the document. */
  index: number;
}

/** Lines kept that name one publication. */
const MOST_WITNESSES = 20;

/**
 * Drops what needs another witness and has none, and settles which edition a fact is about.
 * @param all in the order of the page; the caller bounds their number
 * @param data what the page says otherwise, in its source text
 * @param headline place of the headline among all lines
 * @param addressDay the day or the month that the page's address holds
 */
export function worthSaying(
  all: readonly Read[],
  data: readonly Fact[],
  headline: number,
  addressDay?: string,
): Read[] {
  const reads = withoutRelay(all.filter((read) => !isAmongLabels(read, all)));
  const comesFrom = data.some(speaksOfOrigin);
  const isSure = ({ needs }: Reading) => needs === undefined;
  const speaks = ({ facts }: Reading) => facts.some(speaksOfOrigin);
  const hasSure = comesFrom || reads.some((read) => isSure(read) && speaks(read));
  const witnesses = witnessesOf(reads);
  const isDated = reads.some(({ facts }) => facts.some(isOwnDateline));
  const isTranslated = reads.some(({ facts }) => facts.some(isTranslators));
  const seen = new Set(reads.flatMap(({ facts }) => facts.filter(isDay).map(({ value }) => value)));
  // Of a text from elsewhere a lone date may be the original's, unless all else speaks against it.
  const days = new Set(data.filter(isHereDay).map(({ value }) => value));
  const hasOriginalDay = [...data, ...reads.flatMap(({ facts }) => facts)].some(
    ({ about, property }) => about === 'original' && property === 'datePublished',
  );
  const isInAddress = ({ value }: Fact) =>
    addressDay !== undefined && seen.size === 1 && value.startsWith(addressDay);
  const isOwnDay = ({ facts, index }: Read) =>
    facts.some((one) => isHereDay(one) && (days.has(one.value) || isInAddress(one))) ||
    (days.size === 0 &&
      seen.size === 1 &&
      !hasOriginalDay &&
      facts.every(isDay) &&
      index - headline === 1);
  const isWorth = (read: Read): boolean => {
    // "Reviewed by <name>, MD": of what nobody translated no translation was proofread.
    if (!isTranslated && read.facts.some(isProofreaders)) return false;
    const name = sourceName(read);
    // "First appeared in <one>", "First appeared in <another>": its parts appeared there.
    if (isOriginal(read) && reads.some((other) => isOriginal(other) && sourceName(other) !== name))
      return false;
    const named = (witnesses.get(name ?? '') ?? []).filter(isOfOtherKind(read));
    // A press review names many: two weak lines of one of them are no proof.
    const isNamed = named.some(isSure) || (named.length > 0 && !contradicts(read, reads));
    switch (read.needs) {
      case undefined:
        return true;
      case 'named':
        return isNamed;
      case 'linked':
        return isNamed || hasSure || isDated;
      case 'company':
        return isNamed || (hasSure && !contradicts(read, reads));
      case 'alone':
        return isOwnDay(read);
    }
  };
  const kept = reads.filter(isWorth);
  const hasOrigin = comesFrom || kept.some(speaks);
  if (hasOrigin) {
    const authors = [...data, ...kept.flatMap(({ facts }) => facts)].filter(isAuthors);
    return kept.map((read) => ({ ...read, facts: originalFacts(read, authors) }));
  }
  // Two days above the text: which of them is the publication's, they do not say.
  const isAlone = ({ needs, facts }: Read) =>
    needs === 'alone' && !(seen.size > 1 && facts.some(isDay));
  return reads.filter((read) => isAlone(read) || kept.includes(read));
}

/** Lines so near each other are of one list of labels. */
const SAME_LIST = 4;

/** "Original title: …", "Published: 3 May 2021", "Original link: …": which of the two, it does not say. */
function isAmongLabels({ where, facts, lines, index }: Read, reads: readonly Read[]): boolean {
  const isLabelled = where === 'dateline' && facts.every(isDay) && /[:：]/.test(lines[0] ?? '');
  const names = ({ about, property }: Fact) =>
    about === 'original' && (property === 'headline' || property === 'address');
  const isNear = (other: Read) => Math.abs(other.index - index) <= SAME_LIST;
  return (
    isLabelled &&
    reads.some((one) => one.where === 'original-line' && isNear(one) && one.facts.some(names))
  );
}

function isAuthors({ property }: Fact): boolean {
  return property === 'author';
}

function isHereDay(fact: Fact): boolean {
  return fact.about === 'here' && isDay(fact);
}

function isDay({ property }: Fact): boolean {
  return property === 'datePublished';
}

/** Folded names of publications, each with the lines that name it as one. */
function witnessesOf(reads: readonly Read[]): Map<string, Read[]> {
  const names = new Map<string, Read[]>();
  for (const read of reads) {
    // "Copyright © <author>, <site>, <year>": the first holder may be the author.
    const holders = read.facts.filter(({ property }) => property === 'copyrightHolder').slice(1);
    const publishers = read.facts.filter(({ property }) => property === 'publisher');
    for (const { value } of [...holders, ...publishers]) {
      names.set(fold(value), [...(names.get(fold(value)) ?? []), read].slice(0, MOST_WITNESSES));
    }
  }
  return names;
}

/** Two lines of one weak kind, two links to the author's profile say, make no strong one. */
function isOfOtherKind(read: Read) {
  const isLabelled = ({ needs }: Reading) => needs === 'company';
  return (other: Read) =>
    other.index !== read.index &&
    (other.needs === undefined || isLabelled(other) !== isLabelled(read));
}

function sourceName({ facts }: Reading): string | undefined {
  const name = facts.find(
    ({ about, property }) => property === 'publisher' && about !== 'translation',
  )?.value;
  return name === undefined ? undefined : fold(name);
}

/** A sentence or a label that names where a text was first published. */
function isOriginal(read: Read): boolean {
  return read.where === 'original-line' && sourceName(read) !== undefined;
}

/** A person or a machine. */
function isTranslators({ property, value }: Reading['facts'][number]): boolean {
  return property === 'translator' || value === 'machine-translation';
}

function isProofreaders({ property }: Reading['facts'][number]): boolean {
  return property === 'proofreader';
}

/** "<this site>, <date>": the line beneath it is the original's (Mondialisation.ca). */
function isOwnDateline({ about, property }: Reading['facts'][number]): boolean {
  return about === 'here' && property === 'publisher';
}

/** Does another line name another source, so that this one may be a figure's? */
function contradicts(read: Read, reads: readonly Read[]): boolean {
  const of = sourceName(read) === undefined ? sourceAddress : sourceName;
  return reads.some(
    (other) =>
      other !== read &&
      other.facts.some(({ about }) => about === 'original') &&
      (other.needs === undefined || other.needs === 'company') &&
      (of(read) ?? of(other)) !== (of(other) ?? of(read)),
  );
}

function sourceAddress({ facts }: Reading): string | undefined {
  return facts.find(({ about, property }) => about === 'original' && property === 'address')?.value;
}

/**
 * Who wrote a text that comes from elsewhere wrote the original, and so does who holds its rights.
 * "Originally published by <author>": where, it does not say.
 */
function originalFacts({ facts, where }: Read, authors: readonly Fact[]): Fact[] {
  // "By The Quay. Originally published on The Quay", with a link to the site of that name
  const isHosts = (name: string) =>
    facts.some(
      ({ property, value }) => property === 'address' && isOfItsHost({ name, address: value }),
    );
  const isNobodys = ({ property, value }: Fact) =>
    property === 'publisher' &&
    !isHosts(value) &&
    /^(?:original|licence)-line$/.test(where) &&
    authors.some((author) => sameName(author.value, value));
  const isWorks = ({ about, property }: Fact) =>
    about !== 'translation' && (property === 'author' || property === 'copyrightHolder');
  return facts
    .filter((fact) => !isNobodys(fact))
    .map((fact) => (isWorks(fact) ? { ...fact, about: 'original' } : fact));
}
