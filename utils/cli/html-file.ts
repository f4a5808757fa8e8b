/** Saved pages: which files are meant, their addresses, and their documents. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';

/** A declaration of the encoding stands this far at the head of a file. */
const HEAD_BYTES = 1024;

/**
 * The HTML files meant by a path: itself, or every one below a folder, in the order of their names.
 * @throws Error when there is no such path
 */
export function htmlFilesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.x?html?$/i.test(name))
    .sort()
    .map((name) => join(path, name));
}

/**
 * The address that an `expected.json` beside a page gives it; undefined where there is none.
 * @throws Error when that file is no JSON
 */
export function addressBeside(file: string): string | undefined {
  const beside = join(dirname(file), 'expected.json');
  if (!existsSync(beside)) return undefined;
  const { url } = Object(JSON.parse(readFileSync(beside, 'utf8')));
  return typeof url === 'string' ? url : undefined;
}

/**
 * The document of a saved page. Nothing in it runs and nothing is fetched.
 * @throws Error when the file cannot be read
 */
export function documentOfFile(file: string): Document {
  const html = textOfFile(file);
  // The parser takes the first element for the root, where a browser would put one around it.
  const whole = /<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}

/**
 * The text of a saved page, in the encoding that its byte order mark or the page itself declares;
 * UTF-8 otherwise.
 * @throws Error when the file cannot be read
 */
export function textOfFile(file: string): string {
  const bytes = readFileSync(file);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const marked = [/^\xff\xfe/, /^\xfe\xff/, /^\xef\xbb\xbf/].findIndex((mark) => mark.test(head));
  const declared = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
  try {
    return new TextDecoder(['utf-16le', 'utf-16be', 'utf-8'][marked] ?? declared).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
