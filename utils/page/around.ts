/** Which parts of a page speak of something else than its article, by the labels that head them. */
import { isAllLink, isLong, type Line } from './outline/line';

/** Labels, alone on their line, of what follows an article. */
const COMMENTS: readonly RegExp[] = [
  /^(?:(?:\d+|no|one|un|aucun|reader|vos|les) )?(?:comments?|commentaires?|replies|reply|responses?|réponses?|réactions?|thoughts?)(?: \(?\d+\)?| (?:to|on|sur|à|des) .*)?$|^(?:leave|post|add|write|join) (?:a|an|your|the) (?:reply|comment|discussion|conversation)|^(?:laisse[rz]|écri(?:re|vez)|poste[rz]|ajoute[rz]) (?:un|une|votre) (?:commentaire|réponse)/i,
  /^(?:\d+ )?(?:answers?|antworten|coment[aá]rios?|commenti|kommentare|reacties|respuestas|respostas|risposte|комментарии|(?:ال)?تعليقات)(?: ?\(\d+\)| verfügbar)?$|^(?:deja|escribe|lascia|scrivi|deixe|schreiben?)(?: sie)? (?:un|tu|il tuo|uma?|einen|ihren) (?:coment|comment|komment|resp|risp)|^(?:answered|asked|commented|replied) .{0,30}\d/i,
];
/** "<name>, 3 May 2021 at 10:04": who comments is named with the hour; articles are when published. */
const SIGNATURE =
  /^(?!publi|post|mis|up|last|modif)(?!.*\p{L} ?:).*\d{4},? (?:à |at )?\d\d? ?[:h] ?\d\d(?: min)?(?: ?[ap]m)?$|^(?:il y a \d+ \w+|\d+ \w+ ago)$/iu;
const AROUND: readonly RegExp[] = [
  /^(?:(?:related|similar|recommended|popular|latest|recent|more|other|featured) (?:articles?|posts?|stories|news|reading|content|from .*)|(?:you )?(?:may|might) also like|(?:most|les plus) (?:read|popular|viewed|lus)|(?:read|see) (?:also|more|next)|(?:à )?(?:lire|voir) (?:aussi|également)|articles? (?:liés?|similaires?|connexes?|récents?|associés?|recommandés?|populaires?)|(?:sur|dans) la? ?même .*|(?:about|meet) the authors?|à propos (?:de l'auteur|des auteurs|de l'autrice)|the author|l'auteur|biograph(?:y|ie)|.{0,30}newsletter|subscribe.*|sign up.*|abonnez-vous.*|inscrivez-vous.*|follow us.*|suivez-nous.*|(?:support|soutenez)[ -](?:us|nous).*)$/i,
  /^(?:don't miss|keep reading|up next|(?:editors?'?s? )?picks|à (?:ne pas manquer|découvrir)|sur le même (?:sujet|thème)|(?:también )?(?:te puede|puede) interesar(?:te|le)?|.{4,12} relacionad[oa]s|(?:lee|leer|ver|leia|veja) (?:también|também|mais|más)|leggi anche|potrebbe(?:ro)? interessarti|articoli correlati|(?:mehr|weitere artikel) (?:zum|zu diesem) thema|(?:lesen sie|lies) auch|das könnte (?:sie|dich) (?:auch )?interessieren|lees ook|читайте также|по теме|اقرأ أيضا)$/i,
];

/** What stands above an advertisement. */
const ADVERTISEMENT =
  /^(?:ads?|advertisements?|advertorial|sponsored(?: content| post)?|publicité|annonce|contenu sponsorisé|anzeige|werbung|publicidad|anuncio|pubblicità|publicidade|advertentie|reclame|annons|reklam[ae]?|реклама|إعلان|פרסומת|广告|廣告|広告|광고)$/i;
/** "Rolf Tann says:" */
const SAYS =
  /^\p{Lu}[^.!?:;]{1,40} (?:says|wrote|a écrit|a dit|dit|schreibt|sagt|dice|escribió|ha scritto|scrive|escreveu|diz|пишет|написала?) ?:$/u;

/** A part of the page that does not speak for the article, begun by a label or a headline. */
interface Section {
  /** Index of the first line behind it; undefined: it ends with nothing but the page's foot. */
  end?: number;
  /** Level of its heading; 7 for a label in plain text. */
  level: number;
  /** Did it begin between paragraphs of the article? */
  isInText?: boolean;
  /** The element its label stands in. */
  parent?: number;
}

/**
 * The lines that do not speak for the article: comments, other articles, about the author.
 * @param all every line of the document
 * @param from where the article begins
 * @param isElsewhere does a link lead to another article of the same site?
 */
export function linesAround(
  all: readonly Line[],
  from: number,
  isElsewhere: (href: string) => boolean,
): Set<Line> {
  const around = new Set<Line>();
  /** The elements that hold paragraphs of the article. */
  const texts = new Set<number>();
  const hasHeadline = all.some((line) => line.isHeadline);
  let section: Section | undefined;
  for (let index = from; index < all.length; index++) {
    const line = all[index];
    if (line === undefined) break;
    const isText = isLong(line.text) && !isAllLink(line);
    if (section && hasEnded(section, line, index, isText)) section = undefined;
    const isInText = texts.has(line.parent);
    const label = line.zone === 'out' ? undefined : begun(line, texts.size > 0);
    const isOther =
      line.zone !== 'out' &&
      ((line.heading > 0 && isAllLink(line) && isElsewhere(line.links[0]?.href ?? '')) ||
        // Beside the article's own paragraphs it heads a part of them.
        (line.heading === 1 && hasHeadline && texts.size > 0 && !isInText));
    // Only comments begin inside what has ceased to speak already.
    if (label === 'comments') section = { level: 7 };
    else if ((label || isOther) && section === undefined) {
      const { heading, parent, reach = 0 } = line;
      section = { end: index + 1 + reach, level: heading || 7, isInText, parent };
    }
    if (section) around.add(line);
    else if (isText && line.zone === 'article') texts.add(line.parent);
  }
  return around;
}

/** Does what a section is about end before a line? */
function hasEnded(section: Section, line: Line, index: number, isText: boolean): boolean {
  const { end, level, isInText, parent } = section;
  if (line.zone === 'foot') return true;
  if (end === undefined) return false;
  if (index >= end || line.isRuled || (line.heading > 0 && line.heading <= level)) return true;
  if (isAllLink(line) || line.heading > 0) return false;
  // The text goes on behind a label within it.
  if (level === 7 && isText) return true;
  return isInText === true && line.parent === parent && (isText || level === 7);
}

/** What a line begins, so that what follows it no longer speaks for the article. */
function begun(line: Line, hasText: boolean): 'comments' | 'around' | undefined {
  if (line.text.length > 60) return undefined;
  const label = line.text.replace(/\u2019/g, "'").replace(/ ?[:…]+$/, '');
  // "3 comments" as a link beneath the headline only leads there.
  const isLink = line.heading === 0 && line.links.length > 0;
  const isComments = SIGNATURE.test(label) || (!isLink && COMMENTS.some((row) => row.test(label)));
  if (isComments) return hasText ? 'comments' : undefined;
  const isForeign = ADVERTISEMENT.test(label) || (hasText && SAYS.test(line.text));
  return isForeign || AROUND.some((row) => row.test(label)) ? 'around' : undefined;
}
