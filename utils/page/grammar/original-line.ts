/** Lines that name the original: its headline, where and when it was published, its language. */
import { languageOf } from '../../text/language-words';
import { isPublicationName } from '../../text/names';
import { fold } from '../../text/normalise';
import { dateIn } from '../../text/written-dates';
import { isArticleAddress, webAddress } from '../addresses';
import type { Fact } from '../page';
import {
  type Family,
  fact,
  factsOf,
  languageFact,
  linkAt,
  type Reading,
  sourceIn,
  type Words,
} from './family';

/**
 * A label, then a reference: "<headline>, <site>, <date>". No "Titre original": films have one.
 */
const LABELS = [
  // "Article original en anglais :" (seen), "Lire l'article original :", "Version originale (anglais) :"
  /^(?:lire )?(?:l')?(?:article|texte|version|billet|publication) originale?(?: (?:en |\()?(?<language>\p{L}+)\)?)? ?:/iu,
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

/** A sentence up to the name of the site. */
const SENTENCES = [
  // "Cet article a été initialement publié (en anglais) sur <site>"
  /^(?:cet article|ce texte|ce billet) (?:a|est|fut)(?: été)? (?:initialement |d'abord |originellement )(?:publié|paru)(?: en (?<language>\p{L}+))? (?:sur|dans|par|chez) /iu,
  // "Cet article a été publié initialement sur <site>"
  /^(?:cet article|ce texte|ce billet) (?:a|est|fut)(?: été)? (?:publié|paru) (?:initialement|à l'origine|pour la première fois)(?: en (?<language>\p{L}+))? (?:sur|dans|par|chez) /iu,
  // "Première publication en anglais sur <site>, le <date>"
  /^(?:première publication|(?:initialement|d'abord) (?:publié|paru)|(?:publié|paru) initialement|(?:article|texte) original (?:publié|paru))(?: en (?<language>\p{L}+))? (?:sur|dans|par|chez) /iu,
  // "This article was originally published on <site>" (seen), "This essay first appeared in <site>"
  /^this (?:article|piece|essay|post|story|text|column|interview) (?:was |has )?(?:first |originally )(?:published|posted|appeared|ran)(?: in (?<language>\p{L}+))? (?:on|by|in|at|with) /iu,
  // "Originally published by <site>", "First published by Global Research in March 2015" (seen)
  /^(?:originally|first) (?:published|posted|appeared)(?: in (?<language>\p{L}+))? (?:on|by|in|at) /iu,
  // "Publicado originalmente en <site>", "Este artículo fue publicado originalmente en inglés en <site>"
  /^(?:este (?:artículo|texto) (?:fue|ha sido) )?publicado (?:originalmente|por primera vez)(?: en (?<language>\p{L}+))? (?:en|por) /iu,
  // "Questo articolo è stato pubblicato originariamente su <site>"
  /^(?:questo articolo è stato )?pubblicato (?:originariamente|originalmente|inizialmente|per la prima volta)(?: in (?<language>\p{L}+))? (?:su|sul|sulla|da|in) /iu,
  // "Dieser Artikel erschien zuerst bei <site>", "Zuerst erschienen in <site>"
  /^(?:dieser (?:artikel|beitrag|text) (?:erschien|ist) )?(?:zuerst|ursprünglich|zunächst)(?: auf (?<language>\p{L}+))?(?: erschienen| veröffentlicht)? (?:bei|in|auf|im) /iu,
  // "Este artigo foi publicado originalmente em <site>"
  /^(?:este (?:artigo|texto) foi )?publicado (?:originalmente|originariamente|pela primeira vez)(?: em (?<language>\p{L}+))? (?:em|no|na|por|pelo|pela) /iu,
];

/** A headline has at least this many words; a lone link of fewer may be the site's name. */
const WORDS_OF_HEADLINE = 5;

export const originalLine: Family = (words) => {
  for (const label of LABELS) {
    const match = label.exec(words.plain);
    // A word after the label that names no language makes it another label.
    if (match === null || isUnknown(match)) continue;
    const facts = referenceIn(words, match[0].length);
    if (facts === undefined) return [];
    return withFacts([...languageFact('original', match), ...facts]);
  }
  for (const sentence of SENTENCES) {
    const match = sentence.exec(words.plain);
    if (match === null || isUnknown(match)) continue;
    const source = sourceIn(words, match[0].length);
    if (!source?.name) return [];
    // "Originally published in French."
    const language = languageOf(source.name);
    if (language) return withFacts([fact('original', 'inLanguage', language)]);
    if (source.isOwn) return withFacts([fact('here', 'role', 'original')]);
    const facts = [...languageFact('original', match), ...factsOf('original', source)];
    return withFacts([...facts, fact('here', 'role', 'republication')]);
  }
  return [];
};

function withFacts(facts: Fact[]): Reading[] {
  return facts.length > 0 ? [{ where: 'original-line', facts }] : [];
}

function isUnknown(match: RegExpExecArray): boolean {
  return match.groups?.language !== undefined && languageFact('original', match).length === 0;
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
  return [
    ...(isHeadline && !isAddress ? [fact('original', 'headline', unquoted(text))] : []),
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
