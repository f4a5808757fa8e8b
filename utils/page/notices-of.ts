/** The notices of a page: beneath its article, or in its footer. */
import type { Own } from './addresses';
import { contextOf } from './article-lines';
import { fragmentOf } from './fragment';
import { copyrightIn } from './grammar/copyright-line';
import { plainOf } from './grammar/family';
import { noticeIn } from './grammar/notices';
import type { Line } from './line-writer';
import { LONGEST_NOTICE, MOST_NOTICES, type PageNotice } from './page';
import type { Placed, Region } from './region';

/** A label on a line of its own belongs to the notice beneath it: "Disclaimer:". */
const LABEL = /^(?:disclaimer|avis de non-responsabilité) ?:?$/i;

/** Is a line a notice, and so no prose of the article? */
export function isNotice({ text }: Pick<Line, 'text'>): boolean {
  return text.length <= LONGEST_NOTICE && noticeIn(plainOf(text)) !== undefined;
}

/**
 * The notices, in the order of the page.
 * @param inLanguage the page's language, which a copyright line is taken to be in
 */
export function noticesOf(region: Region, own: Own, inLanguage: string | undefined): PageNotice[] {
  const found: PageNotice[] = [];
  const { article, foot } = region;
  const beneath = article.filter(({ after }) => after <= 2);
  const lines = [...beneath, ...foot];
  for (const [i, placed] of lines.entries()) {
    const notice = noticeAt(placed, lines[i - 1], foot.includes(placed), region, own, inLanguage);
    if (notice && !found.some(({ text }) => text === notice.text)) found.push(notice);
    if (found.length === MOST_NOTICES) break;
  }
  return found;
}

function noticeAt(
  { line, index }: Placed,
  before: Placed | undefined,
  isFoot: boolean,
  { all, isWithin }: Region,
  own: Own,
  inLanguage: string | undefined,
): PageNotice | undefined {
  if (line.text.length > LONGEST_NOTICE) return undefined;
  const kind = noticeIn(plainOf(line.text));
  if (kind !== undefined) {
    const label = before && LABEL.test(before.line.text) ? [before.line.text] : [];
    const texts = [...label, line.text];
    const fragment = fragmentOf(texts, contextOf(texts, index - label.length, all));
    return { ...kind, text: texts.join(' '), fragment };
  }
  // A footer's copyright line is about the site; so is one that names the site alone.
  const isMine = !isFoot && isWithin(line);
  const rights = !isMine ? undefined : copyrightIn({ text: line.text, plain: plainOf(line.text) });
  if (rights === undefined || rights.copyrightHolder.every(own.isName)) return undefined;
  const fragment = fragmentOf([line.text], contextOf([line.text], index, all));
  const language = inLanguage ? { inLanguage } : {};
  return { kind: 'copyright', ...language, text: line.text, ...rights, fragment };
}
