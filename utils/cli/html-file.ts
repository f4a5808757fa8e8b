/** Saved pages: which files are meant, their addresses, their texts and their documents. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { savedFrom } from '../page/copies';
import { bytesOfFile, filesBelow } from './given-files';
import { textOf } from './page-text';

/** What a saved page's name ends in. */
export const HTML_FILE = /\.x?html?$/i;

/** What browsers write at the top of a page they save stands within this. */
const HEAD_LENGTH = 1024;

const SAVED_FROM = /<!-- saved from url=\(\d+\)(\S+) -->/;

/**
 * The HTML files meant by a path: itself, or every one below a folder, in the order of their names.
 * @throws Error when there is no such path, or no such file below it
 */
export function htmlFilesOf(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new Error(`${path}: there is no such file or folder`);
  if (!found.isDirectory()) return [path];
  const files = filesBelow(path).filter((file) => HTML_FILE.test(file));
  if (files.length === 0) throw new Error(`${path} holds no HTML file`);
  return files;
}

/**
 * The address that an `expected.json` beside a page gives it; undefined where there is none.
 * @throws Error when that file is no JSON
 */
export function addressBeside(file: string): string | undefined {
  const beside = join(dirname(file), 'expected.json');
  if (!existsSync(beside)) return undefined;
  try {
    const { url } = Object(JSON.parse(readFileSync(beside, 'utf8')));
    return typeof url === 'string' ? url : undefined;
  } catch (error) {
    throw new Error(`${beside}: not JSON: ${(error as Error).message}`);
  }
}

/**
 * The address of a saved page.
 * @param url as it was given; where it is left out, the page itself is asked
 * @throws Error where neither says it
 */
export function addressOf(html: string, document: Document, url: string | undefined): string {
  const address = url ?? ownAddress(html, document);
  if (address === undefined) {
    throw new Error('the page does not say its address: give it with --url');
  }
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) {
    const whose = url === undefined ? 'what the page says is its address' : '--url';
    throw new Error(`${whose} is no http or https address: ${address}`);
  }
  return address;
}

/** What a saved page says is its address, in its own words; undefined where it does not say. */
export function ownAddress(html: string, document: Document): string | undefined {
  return (
    SAVED_FROM.exec(html.slice(0, HEAD_LENGTH))?.[1] ??
    savedFrom(html.slice(0, HEAD_LENGTH))?.address ??
    (document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ||
      document.querySelector('meta[property="og:url"]')?.getAttribute('content') ||
      undefined)
  );
}

/** The document of a page's text. Nothing in it runs and nothing is fetched. */
export function documentOf(html: string): Document {
  // The parser takes the first element for the root, where a browser would put one around it.
  const whole = /<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}

/**
 * The text of a saved page.
 * @throws Error that says in one sentence why there is none: no such file, a folder, no page
 */
export function textOfFile(file: string): string {
  const bytes = bytesOfFile(file);
  try {
    return textOf(bytes);
  } catch (error) {
    throw new Error(`${file} ${(error as Error).message}`);
  }
}
