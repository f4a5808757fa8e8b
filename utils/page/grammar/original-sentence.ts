/** Sentences that say where a text was first published: "This article first appeared in <site>". */
import { languageOf } from '../../text/language-words';
import { dateIn } from '../../text/written-dates';
import type { Fact } from '../page';
import { fact, factsOf, isUnknownLanguage, languageFact, sourceIn, type Words } from './family';

const IN = (word: string) => `(?: ${word} (?<language>\\p{L}+))?`;
/** "… published on May 3, 2020 by …": the day may stand before the site. */
const ON = '(?: (?:on|le|am|el|il|em) (?<day>[\\p{L}\\d ,.]{6,24}\\d{4}),?)?';

const ADVERB = "(?:initialement |d'abord |originellement )";

/** A sentence up to the name of the site. */
const SENTENCES = [
  // "Cet article a été initialement publié (en anglais) sur <site>"
  `(?:cet article|ce texte|ce billet) (?:(?:a|est|fut)(?: été)? ${ADVERB}|a ${ADVERB}été )(?:publié|paru)${IN('en')}${ON} (?:sur|dans|par|chez) `,
  // "Cet article a été publié initialement sur <site>"
  `(?:cet article|ce texte|ce billet) (?:a|est|fut)(?: été)? (?:publié|paru) (?:initialement|à l'origine|pour la première fois)${IN('en')}${ON} (?:sur|dans|par|chez) `,
  // "Première publication en anglais sur <site>, le <date>", "Publié à l'origine sur <site>"
  `(?:première publication|(?:initialement|d'abord) (?:publié|paru)|(?:publié|paru) (?:initialement|à l'origine|pour la première fois)|(?:article|texte) original (?:publié|paru))${IN('en')}${ON} (?:sur|dans|par|chez) `,
  // "This article was originally published on <site>" (seen), "This essay first appeared in <site>"
  `this (?:article|piece|essay|post|story|text|column|interview) (?:was |has )?(?:first |originally )(?:published|posted|appeared|ran)${IN('in')}${ON} (?:on|by|in|at|with) `,
  // "Originally published by <site>", "First published by Global Research in March 2015" (seen)
  `(?:originally|first) (?:published|posted|appeared)${IN('in')}${ON} (?:on|by|in|at) `,
  // "Publicado originalmente en <site>", "Este artículo fue publicado originalmente en inglés en <site>"
  `(?:este (?:artículo|texto) (?:fue|ha sido) )?publicado (?:originalmente|por primera vez)${IN('en')}${ON} (?:en|por) `,
  // "Questo articolo è stato pubblicato originariamente su <site>"
  `(?:questo articolo è stato )?pubblicato (?:originariamente|originalmente|inizialmente|per la prima volta)${IN('in')}${ON} (?:su|sul|sulla|da|in) `,
  // "Dieser Artikel erschien zuerst bei <site>", "Zuerst erschienen in <site>"
  `(?:(?:dieser|der) (?:artikel|beitrag|text) (?:erschien|ist) )?(?:zuerst|ursprünglich|zunächst)${IN('auf')}${ON}(?: erschienen| veröffentlicht)? (?:bei|in|auf|im) `,
  // "Este artigo foi publicado originalmente em <site>"
  `(?:este (?:artigo|texto) foi )?publicado (?:originalmente|originariamente|pela primeira vez)${IN('em')}${ON} (?:em|no|na|por|pelo|pela) `,
].map((row) => new RegExp(`^${row}`, 'iu'));

/** "on the site <name>", "dans la revue <name>": lower case, the name's own word is not. */
const KIND =
  /^(?:(?:le|la|l'|the|el|il|lo|die|der|dem|o|a) )?(?:(?:web ?)?site|blog(?:ue)?|journal|magazine|quotidien|revue|sitio|sito|portal)(?: (?:web|internet))? ?(?=["\p{Lu}])/u;

/** "… and is republished here with permission", ", a partner": what may follow the site's name. */
const AFTER =
  /, (?:an?|the|une?) \p{Ll}.*$|,? (?:(?:and|et)(?: (?:is|was|has been|est|a été))?(?: here| ici)? (?:re(?:printed|posted|produced|published|pris|produit|publié)e?|used)|(?:with|avec) (?:the |kind |its |l'(?:aimable )?)*(?:permission|autorisation)|(?:under|sous) (?:an? |the |une |la )?(?:creative commons|licen[cs]e))(?!\p{L}).*$/iu;

/** What such a sentence says; undefined where the line is none, nothing where it cannot be read. */
export function sentenceFacts(words: Words): Fact[] | undefined {
  for (const sentence of SENTENCES) {
    const match = sentence.exec(words.plain);
    if (match === null || isUnknownLanguage(match)) continue;
    const day = dateIn(match.groups?.day ?? '', words.inLanguage)?.iso;
    if (match.groups?.day && !day) continue;
    const from = match[0].length;
    const kind = KIND.exec(words.plain.slice(from))?.[0].length ?? 0;
    const to = from + words.plain.slice(from).replace(AFTER, '').length;
    const source = sourceIn(words, from + kind, to);
    if (!source?.name) return [];
    // "Originally published in French."
    const language = languageOf(source.name);
    if (language) return [fact('original', 'inLanguage', language)];
    if (source.isOwn) return [fact('here', 'role', 'original')];
    return [
      ...languageFact('original', match),
      ...factsOf('original', { ...source, ...(day ? { date: day } : {}) }),
      fact('here', 'role', 'republication'),
    ];
  }
  return undefined;
}
