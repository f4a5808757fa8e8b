/** Sentences that say where a text was first published: "This article first appeared in <site>". */
import { languageOf } from '../../languages/language-words';
import { dateIn } from '../../languages/written-dates';
import type { Fact } from '../page';
import { fact, factsOf, isUnknownLanguage, languageFact, sourceIn, type Words } from './family';

const IN = (word: string) => `(?: ${word} (?<language>\\p{L}+))?`;
/** "… published on May 3, 2020 by …": the day may stand before the site. */
const ON = '(?: (?:on|le|am|el|il|em) (?<day>[\\p{L}\\d ,.]{6,24}\\d{4}),?)?';

const ADVERB = "(?:initialement |d'abord |originellement )";
const FIRST = "(?:initialement|à l'origine|pour la première fois)";
const CET =
  '(?:cet article|cet entretien|ce texte|ce billet|ce reportage|cette (?:analyse|enquête|interview|tribune))';
const THIS = 'this (?:article|piece|essay|post|story|text|column|interview|report)';

/** A sentence up to the name of the site. */
const SENTENCES = [
  // "Cet article a été initialement publié (en anglais) sur <site>"
  `${CET} (?:(?:a|est|fut)(?: été)? ${ADVERB}|a ${ADVERB}été )(?:publié|paru)e?${IN('en')}${ON} (?:sur|dans|par|chez) `,
  // "Cet article a été publié initialement sur <site>"
  `${CET} (?:a|est|fut)(?: été)? (?:publié|paru)e? ${FIRST}${IN('en')}${ON} (?:sur|dans|par|chez) `,
  // "Première publication en anglais sur <site>, le <date>", "Publié à l'origine sur <site>"
  `(?:première publication|(?:initialement|d'abord) (?:publié|paru)e?|(?:publié|paru)e? ${FIRST}|(?:article|texte) original (?:publié|paru))${IN('en')}${ON} (?:sur|dans|par|chez) `,
  // "This article was originally published on <site>" (seen), "This essay first appeared in <site>"
  `${THIS} (?:was |has )?(?:first |originally )(?:published|posted|appeared|ran)${IN('in')}${ON} (?:on|by|in|at|with) `,
  // "Originally published by <site>", "First published by Global Research in March 2015" (seen)
  `(?:originally|first) (?:published|posted|appeared)${IN('in')}${ON} (?:on|by|in|at) `,
  // "Read the original article on <site>."
  'read the original (?:article|post|story|text|version) (?:on|at) ',
  // "This article is from <site>."
  `${THIS} (?:is|comes) from `,
  // "Publicado originalmente en <site>", "Este artículo fue publicado originalmente en inglés en <site>"
  `(?:este (?:artículo|texto) (?:fue|ha sido) )?publicado (?:originalmente|por primera vez)${IN('en')}${ON} (?:en|por) `,
  // "La versión original de este artículo, en inglés, se publicó en <site>"
  `la versión original de este (?:artículo|texto)(?:,? en (?<language>\\p{L}+),?)? (?:se publicó|fue publicada|apareció)${ON} en `,
  // "Questo articolo è stato pubblicato originariamente su <site>"
  `(?:questo articolo è stato )?pubblicato (?:originariamente|originalmente|inizialmente|per la prima volta)${IN('in')}${ON} (?:su|sul|sulla|da|in) `,
  // "Dieser Artikel erschien zuerst bei <site>", "Zuerst erschienen in <site>"
  `(?:(?:dieser|der) (?:artikel|beitrag|text) (?:erschien|ist) )?(?:zuerst|ursprünglich|zunächst)${IN('auf')}${ON}(?: erschienen| veröffentlicht)? (?:bei|in|auf|im) `,
  // "Este artigo foi publicado originalmente em <site>"
  `(?:este (?:artigo|texto) foi )?publicado (?:originalmente|originariamente|pela primeira vez)${IN('em')}${ON} (?:em|no|na|por|pelo|pela) `,
].map((row) => new RegExp(`^${row}`, 'iu'));

/** Say where a text appeared, not that it was first: its own site's section, its own print edition. */
const LOOSE = [
  // "Article publié sur le site <site>, le <date>", "Entretien paru dans <site> le <date>"
  `(?:article|entretien|interview|texte|tribune) (?:publié|paru)e?${IN('en')}${ON} (?:sur|dans) `,
  // "Este artículo se publicó en inglés en <site>", "Questo articolo è uscito su <site>"
  `este (?:artículo|texto) (?:se publicó|apareció)${IN('en')}${ON} en `,
  `questo articolo è (?:apparso|uscito)${IN('in')}${ON} (?:su|sul|sulla) `,
  // "Dieser Artikel erschien am <date> in der <site>"
  `(?:dieser|der) (?:artikel|beitrag|text) erschien${IN('auf')}${ON} (?:bei|in|auf|im) `,
].map((row) => new RegExp(`^${row}`, 'iu'));

/** "on the site <name>", "dans la revue <name>": lower case, the name's own word is not. */
const KIND =
  /^(?:(?:le|la|l'|the|el|il|lo|die|der|dem|o|a|notre|our) )?(?:(?:web ?)?site|blog(?:ue)?|journal|magazine|partenaire|partner|quotidien|revue|sitio|sito|portal)(?: (?:web|internet))? ?(?=["\p{Lu}])|^(?:der|dem)(?: (?:Blog|Magazin|Online-Magazin|Plattform|Tageszeitung|Webseite|Website|Wochenzeitung|Zeitschrift|Zeitung))? (?=["\p{Lu}])/u;

/** "… and is republished here with permission", ", a partner": what may follow the site's name. */
const AFTER =
  /, (?:an?|the|une?) \p{Ll}.*$|,? (?:(?:and|et)(?: (?:is|was|has been|est|a été))?(?: here| ici)? (?:re(?:printed|posted|produced|published|pris|produit|publié)e?|used)|(?:with|avec) (?:the |kind |its |l'(?:aimable )?)*(?:permission|autorisation)|(?:under|sous) (?:an? |the |une |la )?(?:creative commons|licen[cs]e))(?!\p{L}).*$/iu;

/** "The Lantern", "Le Quai": no country is called so. */
const ARTICLE = /^(?:The|L[ae]s?|El|Los|Il|Die|Der|Das) |^L['’]/;

/** A sentence with a subject. */
const SUBJECT = /^(?:this|cet(?:te)?|ce|este|questo|dieser|der) /i;

/** What such a sentence says; undefined where the line is none, nothing where it cannot be read. */
export function sentenceFacts(words: Words): Fact[] | undefined {
  return firstOf(SENTENCES, words);
}

/** What a sentence that does not say "first" says of another site. */
export function looseFacts(words: Words): Fact[] {
  const facts = (firstOf(LOOSE, words) ?? []).filter(({ about }) => about === 'original');
  return facts.some(({ property }) => property === 'publisher') ? facts : [];
}

function firstOf(rows: readonly RegExp[], words: Words): Fact[] | undefined {
  for (const sentence of rows) {
    const match = sentence.exec(words.plain);
    if (match === null || isUnknownLanguage(match)) continue;
    const day = dateIn(match.groups?.day ?? '', words.inLanguage)?.iso;
    if (match.groups?.day && !day) continue;
    return factsBehind(words, match, day);
  }
  return undefined;
}

function factsBehind(words: Words, match: RegExpExecArray, day: string | undefined): Fact[] {
  const from = match[0].length;
  const kind = KIND.exec(words.plain.slice(from))?.[0].length ?? 0;
  const to = from + words.plain.slice(from).replace(AFTER, '').length;
  const source = sourceIn(words, from + kind, to);
  // "Originally published at https://example.org on May 3, 2020."
  if (!source?.name && !source?.address) return [];
  // "This piece is from <a guest>": only a link to an article makes it one's name.
  if (/ from $/i.test(match[0]) && !source.address) return [];
  const { name = '' } = source;
  // "First published by <publisher> in 1921": a book.
  const isOld = /(?<!\d)1(?:[5-8]\d|9[0-8])\d\W*$/.test(words.plain.slice(from, to));
  if (isOld && !source.date && !source.address && !SUBJECT.test(words.plain)) return [];
  // "First published in Great Britain": a place, unless it is linked or has the date behind it.
  const isBare = / (?:in|dans|en|em) $/i.test(match[0]) && !SUBJECT.test(words.plain);
  const isPlace = !source.address && !source.date && !day && !source.isOwn;
  if (isBare && isPlace && !ARTICLE.test(name)) return [];
  // "… by <author> on <site>"
  if (/ (?:on|sur) \p{Lu}/u.test(name) && / (?:by|par) $/.test(match[0])) return [];
  // "Originally published in French."
  const language = languageOf(name);
  if (language) return [fact('original', 'inLanguage', language)];
  if (source.isOwn) return [fact('here', 'role', 'original')];
  return [
    ...languageFact('original', match),
    ...factsOf('original', { ...source, ...(day ? { date: day } : {}) }),
    fact('here', 'role', 'republication'),
  ];
}
