/** Notices that publishers put under articles. All patterns are linear in the text. */
import type { Room } from '../../languages/compiled';
import type { NoticeKind } from '../../records/schema';
import { noticeWords } from './notice-words';

/** All of a row's patterns must be found. */
interface Row {
  kind: NoticeKind;
  inLanguage: string;
  says: RegExp[];
}

const ROWS: Row[] = [
  // "… matériel protégé par le droit d'auteur, dont le détenteur n'a pas toujours autorisé …" (seen)
  {
    kind: 'fair-use',
    inLanguage: 'fr',
    says: [
      /utilisation équitable|usage loyal|fair use/i,
      /droits? d'auteur|copyright/i,
      /autorisé/i,
    ],
  },
  // "… contains copyrighted material the use of which has not always been specifically authorized …"
  {
    kind: 'fair-use',
    inLanguage: 'en',
    says: [
      /fair (?:use|dealing)/i,
      /copyrighted material/i,
      /not (?:always )?(?:been )?(?:specifically )?authori[sz]ed/i,
    ],
  },
  // "Pour publier des articles de <site> en format papier ou autre, …, contactez: <address>" (seen)
  {
    kind: 'other-uses',
    inLanguage: 'fr',
    says: [/^pour (?:publier|reproduire|republier) /i, /contacte[rz]|écri(?:re|vez)/i],
  },
  // "For publication of <site> articles in print or other forms …, contact: <address>" (remembered)
  {
    kind: 'other-uses',
    inLanguage: 'en',
    says: [
      /^(?:for (?:publication|permission|reprints?|commercial)|to (?:publish|reprint|republish)) /i,
      /\bcontact\b|write to/i,
    ],
  },
  // "Le CRM accorde la permission de reproduire …" (seen); "… peuvent être reproduits …"
  {
    kind: 'republication',
    inLanguage: 'fr',
    says: [
      /(?:accorde|donne)(?:nt|ons)? (?:la permission|l'autorisation) de (?:reproduire|republier|publier)|(?:peut|peuvent) être (?:reproduit|republié|repris)e?s? (?:librement|gratuitement|à condition|sous réserve)|^reproduction autorisée|librement reproductible/i,
    ],
  },
  // "… grants permission to cross-post … articles on community internet sites …" (remembered)
  {
    kind: 'republication',
    inLanguage: 'en',
    says: [
      /grants? (?:the )?permission to (?:cross-post|republish|reproduce|reprint)|(?:may|can) be (?:freely )?(?:republished|reproduced|reprinted) (?:freely|for free|provided|as long as|on condition|with attribution|under)|you (?:may|can|are free to) (?:republish|repost) (?:this|our) (?:article|articles|text)/i,
    ],
  },
  // "Avis de non-responsabilité : Les opinions … n'engagent que le ou les auteurs." (seen)
  {
    kind: 'disclaimer',
    inLanguage: 'fr',
    says: [
      /^avis de non-responsabilité ?:? .|^(?:les|ses) (?:opinions|propos|idées|points de vue|analyses) .{0,120}(?:n'engagent|ne reflètent|ne représentent)|^(?:cet article|ce texte) n'engage que/i,
    ],
  },
  // "Disclaimer: The contents of this article are of sole responsibility of the author(s)." (remembered)
  {
    kind: 'disclaimer',
    inLanguage: 'en',
    says: [
      /^disclaimer ?: .|^(?:the )?(?:views|opinions|contents)(?: and (?:views|opinions))? .{0,120}(?:are (?:those|solely|of (?:the )?sole)|do not (?:necessarily )?(?:reflect|represent))/i,
    ],
  },
  // "Contact média: <address>" (seen)
  {
    kind: 'contact',
    inLanguage: 'fr',
    says: [/^contacts? (?:médias?|presse|rédaction) ?:.{0,40}[^\s@]{1,60}@[^\s@]{1,60}$/i],
  },
  {
    kind: 'contact',
    inLanguage: 'en',
    says: [/^(?:media|press) (?:contact|inquiries|enquiries) ?:.{0,40}[^\s@]{1,60}@[^\s@]{1,60}$/i],
  },
];

/** One of these stems is in whatever the languages of `notice-words.ts` say in Latin letters. */
const STEMS =
  /re?prod|repub|reprint|copi|kopi|permi|publi|broadcast|nachdruck|vervielf|verwend|übernahm|wiedergabe|verbreit|copia|difus|diffus|ripub|riprod|opini|views?|responsab|responsib|liab|engage|haft|meinung|ansicht|beitr|artikel|artíc|articol|articl|textos|conte|overn|vervee|niets uit|mening|standpunt|opvatting|prelu|preluarea|punctele|przedruk|powiel|rozpow|pogląd|odpowied|šíř|šír|přet|přeb|převz|preber|názor|nenes|utánk|másol|felh|újrak|vélem|állásp|återg|eftert|mångf|åsikt|synpunkt|gengiv|gjengiv|ettert|synspunkt|holdning|lainaa|julkais|jäljent|mielip|näkem|izin|kaynak|çoğalt|alınt|görüş|yazı|düşün|sorum|prenoš|preuzim|stavovi|mišlj|dilarang|boleh|dapat|isi |pandang|tulisan|cấm|không|trích|đăng|sao chép|quan điểm|ý kiến|informational|darf /i;
const LATIN_ONLY = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** About advertisements, what other readers write, an agency's news: no notice of the article's. */
const OF_OTHERS =
  /(?<!\p{L})(?:comments|commentaires|kommentare|comentarios|commenti|comentários|комментари\p{L}+|рекламн\p{L}+|содержащ\p{L}+ ссылк\p{L}+|міст\p{L}+ посилання)(?!\p{L})|コメント|댓글|评论|評論/iu;

/** Longer texts say more than one thing: only what stands at an article's end is one of these. */
const LONGEST_READ = 2000;

/** What kind of notice a text is; undefined where it is none. Copyright lines are read apart. */
export function noticeIn(
  plain: string,
  _rooms: readonly Room[],
): Pick<Row, 'kind' | 'inLanguage'> | undefined {
  const row = ROWS.find(({ says }) => says.every((pattern) => pattern.test(plain)));
  if (row) return { kind: row.kind, inLanguage: row.inLanguage };
  if (plain.length > LONGEST_READ || (!STEMS.test(plain) && LATIN_ONLY.test(plain)))
    return undefined;
  for (const [inLanguage, words] of Object.entries(noticeWords)) {
    for (const kind of ['republication', 'disclaimer'] as const) {
      if (words[kind].test(plain) && !OF_OTHERS.test(plain)) return { kind, inLanguage };
    }
  }
  return undefined;
}
