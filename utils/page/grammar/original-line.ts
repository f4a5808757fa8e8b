/** Lines that name the original: its headline, where and when it was published, its language. */

import { dateIn } from '../../languages/written-dates';
import { isPublicationName, namesIn } from '../../text/names';
import { fold } from '../../text/normalise';
import { isArticleAddress, webAddress } from '../addresses';
import type { Fact } from '../page';
import {
  type Family,
  fact,
  factsOf,
  isCall,
  isUnknownLanguage,
  languageFact,
  partOf,
  type Reading,
  sourceIn,
  type Words,
} from './family';
import { isElsewhere, isOfItsHost, linkAt } from './links';
import { looseFacts, sentenceFacts } from './original-sentence';

/**
 * A label, then a reference: "<headline>, <site>, <date>". No "Titre original": films have one.
 */
const LABELS = [
  // "Article original en anglais :" (seen), "Lire l'article original :", "Version originale (anglais) :"
  // and "Article original en anglais, <linked headline>, publié le …"
  /^(?:lire )?(?:l')?(?:article|texte|version|billet|publication) originale?(?: (?:en |\()?(?<language>\p{L}+)\)?)? ?(?::|, (?=\S))/iu,
  // "Première publication en anglais :"
  /^première publication(?: en (?<language>\p{L}+))? ?:/iu,
  // "Original article:", "Read the original article in French:", "Originally published:"
  /^(?:read the )?(?:original (?:article|text|version|post)|(?:originally|first) published)(?: in (?<language>\p{L}+))? ?:/iu,
  // "Artículo original en inglés:"
  /^(?:artículo|texto) original(?: en (?<language>\p{L}+))? ?:/iu,
  // "Articolo originale in inglese:"
  /^(?:articolo|testo) originale(?: in (?<language>\p{L}+))? ?:/iu,
  // "Originalartikel:", "Originaltext auf Englisch:"
  /^original(?:artikel|text|beitrag)(?: (?:auf|in) (?<language>\p{L}+))? ?:/iu,
  // "Artigo original em inglês:"
  /^(?:artigo|texto) original(?: em (?<language>\p{L}+))? ?:/iu,
];

/** "… on <date> by <author> (more by <site>) | (Posted <date>)" (Monthly Review Online) */
const SIGNED =
  / by (?<author>\p{Lu}[^()|]{2,60}?)(?: \(more by [^()]*\))?(?: ?\|? ?\(posted (?<posted>[^()]{6,20})\))?$/iu;

/** "Original text:" may as well lead to a law, "Version originale :" to a film. */
const VAGUE = /(?<!\p{L})(?:texte?|version|post|testo|texto|originaltext)(?!\p{L})/iu;

/** "Read the original in French here." */
const READ =
  /^(?:(?:read|see|view) (?:the )?original(?: (?:article|version|text|post|story))?|(?:lire|voir) (?:l'|le |la )(?:(?:article|version|texte) )?originale?)(?: (?:in|en) (?<language>\p{L}+))?(?: here| ici)?[\s.]*$/iu;

/** "Original in Swedish", "Langue originale : anglais" */
const LANGUAGE =
  /^(?:original in|original language ?:|langue (?:d'origine|originale) ?:|idioma original ?:|lingua originale ?:|originalsprache ?:|língua original ?:) ?(?<language>\p{L}+)[\s.]*$/iu;

/** A headline has at least this many words; a lone link of fewer may be the site's name. */
const WORDS_OF_HEADLINE = 5;

export const originalLine: Family = (words) => {
  for (const label of LABELS) {
    const match = label.exec(words.plain);
    // A word after the label that names no language makes it another label.
    if (match === null || isUnknownLanguage(match)) continue;
    const from = match[0].length;
    // "Texte original, publié en 1931": behind a comma nothing but a link is a headline.
    if (match[0].endsWith(' ') && linkAt(words, from, from + 2) === undefined) return [];
    const signed = SIGNED.exec(words.plain);
    const authors = namesIn(signed?.groups?.author ?? '') ?? [];
    const end = signed && authors.length > 0 ? signed.index : words.text.length;
    const facts = referenceIn(partOf(words, 0, end), from);
    if (facts === undefined) return [];
    facts.push(...authors.map((name) => fact('original', 'author', name)));
    const posted = dateIn(signed?.groups?.posted ?? '', words.inLanguage);
    if (posted) facts.push(fact('here', 'datePublished', posted.iso));
    const language = languageFact('original', match);
    const isSure = language.length > 0 || !VAGUE.test(match[0]);
    return withFacts([...language, ...facts], isSure ? undefined : 'company');
  }
  const language = LANGUAGE.exec(words.plain);
  if (language) return withFacts(languageFact('original', language), 'company');
  const facts = sentenceFacts(words) ?? invitation(words);
  return facts.length > 0 ? withFacts(facts) : withFacts(looseFacts(words), 'company');
};

/** "Read the original in French here": its link and its language. */
function invitation(words: Words): Fact[] {
  const match = READ.exec(words.plain);
  const [link] = words.links;
  const address = match && link ? webAddress(link.href, words.own.base) : undefined;
  if (!match || !address || words.links.length > 1) return [];
  // "es.example.org" may be the same site's: the words say that it holds the original.
  const isOther = !words.own.isHost(address) && isArticleAddress(address);
  if (!isOther && !isElsewhere(address, words.own)) return [];
  return [...languageFact('original', match), fact('original', 'address', address)];
}

function withFacts(facts: Fact[], needs?: Reading['needs']): Reading[] {
  return facts.length > 0 ? [{ where: 'original-line', facts, ...(needs ? { needs } : {}) }] : [];
}

/**
 * "<headline>, <site>, le <date>", each part but one may be missing; links say which is which.
 * Undefined where it is none of this.
 */
function referenceIn(words: Words, from: number): Fact[] | undefined {
  const start = from + (/^[\s"]*/.exec(words.plain.slice(from))?.[0].length ?? 0);
  const link = linkAt(words, start, words.text.length);
  if (link === undefined || link.start > start + 2) return unlinkedReference(words, start);
  const text = words.text.slice(link.start, link.end);
  const address = webAddress(link.href, words.own.base);
  const isOther =
    address !== undefined &&
    isArticleAddress(address) &&
    new URL(address).pathname !== words.own.url?.pathname;
  const rest = words.plain.slice(link.end).replace(/^[\s,".|(-]+/, '');
  const source = rest === '' ? undefined : sourceIn(words, words.text.length - rest.length);
  // What stands behind the headline can be nothing but its source.
  if (rest !== '' && source === undefined) return undefined;
  const isHeadline =
    source?.name !== undefined ||
    text.split(' ').length >= WORDS_OF_HEADLINE ||
    (isOther && isSlugOf(text, address));
  const isAddress = /^https?:/.test(text);
  const isSite = !isHeadline && isOfItsHost({ name: text, ...(address ? { address } : {}) });
  return [
    ...(isHeadline && !isAddress && !isCall(text)
      ? [fact('original', 'headline', unquoted(text))]
      : []),
    ...(isSite ? [fact('original', 'publisher', text)] : []),
    ...(isOther ? [fact('original', 'address', address)] : []),
    ...(source && !source.isOwn ? factsOf('original', { ...source, address: '' }) : []),
  ];
}

function unlinkedReference(words: Words, start: number): Fact[] | undefined {
  const rest = words.plain.slice(start).replace(/[\s.]+$/, '');
  if (/^https?:/.test(rest)) {
    const address = sourceIn(words, start)?.address;
    return address ? [fact('original', 'address', address)] : undefined;
  }
  const when = dateIn(rest, words.inLanguage);
  // Without link and date nothing tells a headline's own comma from the one before the site.
  if (when === undefined) return undefined;
  const comma = rest
    .slice(0, when.start)
    .replace(/[\s,(-]*(?:le|on|du)? *$/iu, '')
    .lastIndexOf(',');
  const source = comma > 0 ? sourceIn(words, start + comma + 1) : undefined;
  const isSite = source?.name !== undefined && isPublicationName(source.name) && !source.isOwn;
  const title = unquoted(words.text.slice(start, start + comma));
  return isSite && title.split(' ').length > 1
    ? [fact('original', 'headline', title), ...factsOf('original', source)]
    : undefined;
}

function unquoted(text: string): string {
  return text.replace(/^["«“„ ]+|["»” ,]+$/g, '').trim();
}

/** Does an address spell out the text? Slugs may drop its small words; a site's name its host has. */
function isSlugOf(text: string, address: string): boolean {
  const { hostname, pathname } = new URL(address);
  const words = fold(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 2);
  const spelt = words.filter((word) => fold(pathname).includes(word));
  const missing = words.filter((word) => word.length > 3 && !spelt.includes(word));
  return (
    spelt.length > 1 && missing.length === 0 && !words.every((word) => hostname.includes(word))
  );
}
