/** Pages as NDJSON: a line of JSON each, with the page's `url` and its `html`. */
import { type BrokenEntry, LARGEST_ENTRY } from './archive-entry';
import { ByteWindow } from './byte-window';

const STEP = 64 * 2 ** 10;

/** A line's page, and where the line begins. */
export interface LinePage {
  readonly offset: number;
  readonly url: string;
  readonly html: string;
}

/** The pages of a stream of lines; what is no such line is told of. */
export async function* linePages(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<LinePage | BrokenEntry> {
  const window = new ByteWindow(source);
  try {
    while (await window.fill(1)) {
      const { offset } = window;
      const line = await nextLine(window);
      if (line === undefined) yield { offset, broken: 'the line is too long' };
      else if (line.trim() !== '') yield { offset, ...pageIn(line) };
    }
  } finally {
    await window.close();
  }
}

/** The next line, without its end; undefined for one that is too long, which is passed over. */
async function nextLine(window: ByteWindow): Promise<string | undefined> {
  let from = 0;
  for (let isMore = true; isMore; ) {
    const end = window.bytes.indexOf(10, from);
    if (end >= 0) {
      const line = window.bytes.subarray(0, end).toString('utf8');
      await window.drop(end + 1);
      return line.replace(/^\ufeff/, '');
    }
    from = window.bytes.length;
    if (from > LARGEST_ENTRY) {
      await passLine(window);
      return undefined;
    }
    isMore = await window.fill(from + STEP);
  }
  const rest = window.bytes.toString('utf8');
  if (rest.includes('\n')) return nextLine(window);
  await window.drop(window.bytes.length);
  return rest.replace(/^\ufeff/, '');
}

async function passLine(window: ByteWindow): Promise<void> {
  do {
    const end = window.bytes.indexOf(10);
    if (end >= 0) return window.drop(end + 1);
    await window.drop(window.bytes.length);
  } while (await window.fill(STEP).then((isMore) => isMore || window.bytes.length > 0));
}

function pageIn(line: string): { url: string; html: string } | { broken: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { broken: 'the line is not JSON' };
  }
  const { url, html } = Object(value) as Record<string, unknown>;
  if (typeof url !== 'string' || !/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    return { broken: 'its "url" is no http or https address' };
  }
  return typeof html === 'string' ? { url, html } : { broken: 'it has no "html"' };
}
