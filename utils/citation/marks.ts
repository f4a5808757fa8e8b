/**
 * Signs of what somebody wrote, kept from the processor: it reads `<i>` as italics and turns quotation
 * marks by guesswork. They go in as private signs. On the way out a pair of quotation marks becomes
 * what belongs where it stands, « … “…” … » or “… ‘…’ …”, and any other sign what it was.
 */
import { type Marks, pairsOf } from '../text/quotes';

/**
 * Private use: nothing that is printed means these, and the processor lets them pass. Behind the
 * bracket it capitalises a word, where the style has capitals.
 */
const [OPEN, CLOSE] = ['\uE000[', '\uE001'];
const KEPT = [...'<>&"“”„«»「」『』‚‹›\'‘’'];
const FIRST = 0xe002;
const PRIVATE = /[\uE000-\uE01F]/g;

/** Every text of an item, at any depth, with its signs hidden. */
export function hidden<T>(value: T): T {
  if (typeof value === 'string') return hiddenIn(value) as T;
  if (Array.isArray(value)) return value.map(hidden) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, hidden(one)])) as T;
}

function hiddenIn(text: string): string {
  const signs = [...text.replace(PRIVATE, '')];
  const plain = signs.join('');
  const marks = new Map<number, string>();
  for (const { start, end } of pairsOf(plain)) marks.set(start, OPEN).set(end, CLOSE);
  let at = 0;
  const result = signs.map((sign) => {
    const mark = marks.get(at);
    at += sign.length;
    const kept = KEPT.indexOf(sign);
    return mark ?? (kept < 0 ? sign : String.fromCharCode(FIRST + kept));
  });
  // "« Oui »": the spaces are the guillemets' own.
  return result
    .join('')
    .replace(/\uE000\[[ \u00a0\u202f]+/g, OPEN)
    .replace(/[ \u00a0\u202f]+\uE001/g, CLOSE);
}

/**
 * What the processor made, its signs shown again.
 * @param marks those the style writes
 */
export function shown(text: string, marks: Marks): string {
  const [open, close, innerOpen, innerClose] = marks;
  /** For every quotation that is open: does it stand within another? */
  const within: boolean[] = [];
  let result = '';
  for (const sign of inOrder(text).replaceAll(OPEN, '\uE000')) {
    if (sign === '\uE000') {
      const isInner = within.length % 2 === 1;
      within.push(isInner);
      result += isInner ? innerOpen : open;
    } else if (sign === CLOSE) {
      result += within.pop() ? innerClose : close;
    } else {
      // The style's own marks: the signs of others are hidden still.
      if (sign === open.trim()) within.push(false);
      if (sign === close.trim()) within.pop();
      result += revealed(sign);
    }
  }
  return result;
}

/** American styles set the full stop within all the marks that end there: “… ‘no.’” */
function inOrder(text: string): string {
  return text.replace(/(\uE001+)([.,])(?=”)/g, '$2$1');
}

function revealed(sign: string): string {
  return KEPT[(sign.codePointAt(0) ?? 0) - FIRST] ?? sign;
}
