/** The notices of a page: beneath its article, or in its footer. */
import type { Room } from '../languages/compiled';
import { says } from '../languages/said';
import { fold } from '../text/normalise';
import type { Own } from './addresses';
import { contextOf } from './article-lines';
import { fragmentOf } from './fragment';
import { copyrightIn } from './grammar/copyright-line';
import { plainOf } from './grammar/family';
import { noticeIn } from './grammar/notices';
import type { Line } from './outline/line';
import { LONGEST_NOTICE, MOST_NOTICES, type PageNotice } from './page';
import type { Region } from './region';

/** Is a line a notice, and so no prose of the article? */
export function isNotice({ text }: Pick<Line, 'text'>, rooms: readonly Room[]): boolean {
  return text.length <= LONGEST_NOTICE && noticeIn(plainOf(text), rooms) !== undefined;
}

/**
 * The notices, in the order of the page.
 * @param rooms of the languages the page is read in
 * @param inLanguage the page's language, which a copyright line is taken to be in
 */
export function noticesOf(
  { article, foot, all, isWithin }: Region,
  own: Own,
  rooms: readonly Room[],
  inLanguage: string | undefined,
): PageNotice[] {
  const found: PageNotice[] = [];
  const seen = new Set<string>();
  const lines = [...article.filter(({ after }) => after <= 2), ...foot];
  for (const [i, { line, index, after }] of lines.entries()) {
    if (seen.has(line.text) || found.length >= MOST_NOTICES) continue;
    const notice = noticeAt(line, isWithin, own, rooms, inLanguage);
    // Amid the text it is a picture's copyright.
    if (notice === undefined || (notice.kind === 'copyright' && after > 0)) continue;
    if (found.some(({ kind, text }) => kind === notice.kind && isSameNotice(text, line.text)))
      continue;
    seen.add(line.text);
    const label = lines[i - 1]?.line.text ?? '';
    for (const [at, part] of severalIn(line.text, notice, (text) =>
      noticeAt({ ...line, text }, isWithin, own, rooms, inLanguage),
    ).entries()) {
      // A label on a line of its own belongs to the notice beneath it: "Disclaimer:".
      const isLabelled = says(rooms, 'disclaimerLabel', 'whole', label.replace(/ ?:$/, ''));
      const texts = at === 0 && isLabelled ? [label, part.text] : [part.text];
      const context = contextOf(texts, index - texts.length + 1, all);
      found.push({ ...part, text: texts.join(' '), fragment: fragmentOf(texts, context) });
    }
  }
  return found;
}

/** Of a hundred words; a notice that differs in less is the same one, mistyped. */
const SAME = 90;

/** Is one notice another's words but for a few letters and signs? Pages carry theirs twice. */
function isSameNotice(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => fold(text).match(/[\p{L}\p{M}\d]+/gu) ?? []);
  const known = new Set(a);
  const shared = b?.filter((word) => known.has(word)).length ?? 0;
  return 100 * shared >= SAME * Math.max(a?.length ?? 0, b?.length ?? 0, 1);
}

type Found = Omit<PageNotice, 'text' | 'fragment'>;

/** Where one sentence ends and another begins. */
const BETWEEN = /(?<=[.!?][")']?) (?=["'(]?\p{Lu})|(?<=[。！？])/u;

/** "Copyright … May not be reproduced …", "Disclaimer: … The Centre grants permission to …" */
function severalIn(
  text: string,
  whole: Found,
  read: (text: string) => Found | undefined,
): (Found & { text: string })[] {
  const runs: (Found & { text: string })[] = [];
  for (const sentence of whole.kind === 'fair-use' ? [] : text.split(BETWEEN)) {
    const notice = read(sentence);
    const last = runs.at(-1);
    if (last && (notice === undefined || notice.kind === last.kind)) last.text += ` ${sentence}`;
    else runs.push({ ...(notice ?? whole), text: sentence });
  }
  const kinds = new Set(runs.map(({ kind }) => kind));
  // What else is said beside a permission stays with it.
  const isSeveral =
    kinds.has('republication') && (kinds.has('disclaimer') || kinds.has('copyright'));
  return isSeveral ? runs : [{ ...whole, text }];
}

function noticeAt(
  line: Line,
  isWithin: Region['isWithin'],
  own: Own,
  rooms: readonly Room[],
  inLanguage: string | undefined,
): Found | undefined {
  const { text, zone } = line;
  if (text.length > LONGEST_NOTICE) return undefined;
  const plain = plainOf(text);
  const kind = noticeIn(plain, rooms);
  if (kind !== undefined) return kind;
  // A footer's copyright line is about the site; so is one that names the site alone.
  const rights = zone === 'foot' ? undefined : copyrightIn({ text, plain, rooms });
  if (rights === undefined || rights.copyrightHolder.every(own.isName)) return undefined;
  if (!isWithin(line)) return undefined;
  return { kind: 'copyright', ...(inLanguage ? { inLanguage } : {}), ...rights };
}
