/**
 * Labels of what follows an article, which only the background knows: in other languages than the
 * outline's, and rarer ones. Without the document a section ends where a paragraph or a heading of
 * its level begins.
 */
import { type Line, PROSE } from './outline/line';

const COMMENTS =
  /^(?:\d+ )?(?:answers?|antworten|coment[aá]rios?|commenti|kommentare|reacties|respuestas|respostas|risposte|комментарии|(?:ال)?تعليقات)(?: ?\(\d+\)| verfügbar)?$|^(?:deja|escribe|lascia|scrivi|deixe|schreiben?)(?: sie)? (?:un|tu|il tuo|uma?|einen|ihren) (?:coment|comment|komment|resp|risp)|^(?:answered|asked|commented|replied) .{0,30}\d/i;
const AROUND =
  /^(?:don't miss|keep reading|up next|(?:editors?'?s? )?picks|à (?:ne pas manquer|découvrir)|sur le même (?:sujet|thème)|(?:también )?(?:te puede|puede) interesar(?:te|le)?|.{4,12} relacionad[oa]s|(?:lee|leer|ver|leia|veja) (?:también|também|mais|más)|leggi anche|potrebbe(?:ro)? interessarti|articoli correlati|(?:mehr|weitere artikel) (?:zum|zu diesem) thema|(?:lesen sie|lies) auch|das könnte (?:sie|dich) (?:auch )?interessieren|lees ook|читайте также|по теме|اقرأ أيضا)$/i;

/** What stands above an advertisement. */
const ADVERTISEMENT =
  /^(?:ads?|advertisements?|advertorial|sponsored(?: content| post)?|publicité|annonce|contenu sponsorisé|anzeige|werbung|publicidad|anuncio|pubblicità|publicidade|advertentie|reclame|annons|reklam[ae]?|реклама|إعلان|פרסומת|广告|廣告|広告|광고)$/i;
/** "Rolf Tann says:" */
const SAYS =
  /^\p{Lu}[^.!?:;]{1,40} (?:says|wrote|a écrit|a dit|dit|schreibt|sagt|dice|escribió|ha scritto|scrive|escreveu|diz|пишет|написала?) ?:$/u;

/** The lines that speak for the article, of those the outline leaves it. */
export function withoutAround(lines: readonly [Line, number][]): [Line, number][] {
  const kept: [Line, number][] = [];
  let [hasProse, hasComments, level] = [false, false, 0];
  for (const [line, index] of lines) {
    const isProse = line.text.length >= PROSE;
    const label = isProse ? '' : line.text.replace(/\u2019/g, "'").replace(/ ?[:…]+$/, '');
    // Comments have no end but the page's foot.
    if (line.zone === 'foot') kept.push([line, index]);
    if (line.zone === 'foot' || hasComments) continue;
    // "3 Comentarios" as a link only leads there.
    const isLink = line.heading === 0 && line.links.length > 0;
    hasComments = hasProse && !isLink && COMMENTS.test(label);
    if (isProse || (line.heading > 0 && line.heading <= level)) level = 0;
    const isForeign = ADVERTISEMENT.test(label) || (hasProse && SAYS.test(line.text));
    if (isForeign || AROUND.test(label)) level = line.heading || 7;
    if (level === 0 && !hasComments) kept.push([line, index]);
    hasProse ||= isProse;
  }
  return kept;
}
