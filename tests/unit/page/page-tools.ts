/** What the page tests share. */
import { JSDOM } from 'jsdom';
import type { Page } from '../../../utils/page/page';
import { readPage } from '../../../utils/page/read';
import { tidy } from '../../../utils/text/normalise';
import { comparable } from '../../accuracy/fixtures';

/** A document of some HTML. */
export function documentOf(html: string, url = 'https://www.courier.example/a-story'): Document {
  return new JSDOM(html, { url }).window.document;
}

/** What is read of some HTML. */
export function pageOf(html: string, url = 'https://www.courier.example/a-story'): Page {
  return readPage(documentOf(html, url), url);
}

/** A document's words in their order, every break a space. */
export function visibleText(document: Document): string {
  const words: string[] = [];
  const walker = document.createTreeWalker(document.body, 1 | 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === 3) {
      if (!/^(?:SCRIPT|STYLE)$/.test(node.parentElement?.tagName ?? ''))
        words.push(node.nodeValue ?? '');
    } else if (!/^(?:A|ABBR|B|EM|I|S|SPAN|STRONG|TIME|U|WBR)$/.test((node as Element).tagName)) {
      words.push(' ');
    }
  }
  return tidy(words.join('').replace(/[\u202a-\u202e\u2066-\u2069]/g, '')).replace(
    / (?=[,;:](?: |$))/g,
    (space) => space,
  );
}

/** Does a text directive find its words in a text, as the specification reads it? */
export function fragmentFinds(fragment: string, text: string): boolean {
  const parts = fragment.replace(/^:~:text=/, '').split(',');
  const prefix = parts[0]?.endsWith('-')
    ? decodeURIComponent(parts.shift()?.slice(0, -1) ?? '')
    : '';
  const [start = '', end = ''] = parts.map(decodeURIComponent);
  let from = 0;
  if (prefix !== '') {
    from = text.indexOf(`${prefix} ${start}`);
    if (from < 0) return false;
    from += prefix.length;
  }
  const at = text.indexOf(start, from);
  return start !== '' && at >= 0 && text.indexOf(end, at + (end === '' ? 0 : start.length)) >= 0;
}

/** A paragraph of an English article. */
export const prose = `<p>${'The harbour wakes before dawn, and the cranes are turning when the first boats leave. '.repeat(4)}</p>`;

/**
 * What a line beneath an article says of the text's origin.
 * @param lang the language that the page declares, if it declares one
 */
export function beneath(line: string, lang?: string): string[] {
  return readings(`<h1>A story of the bay</h1>${prose.repeat(4)}<p>${line}</p>`, lang);
}

/** What a line above it says. */
export function above(line: string, lang?: string): string[] {
  return readings(`<h1>A story of the bay</h1><p>${line}</p>${prose.repeat(4)}`, lang);
}

export function readings(html: string, lang?: string): string[] {
  const root = lang ? `<html lang="${lang}">` : '';
  const { statements } = comparable(pageOf(`${root}<title>A story of the bay</title>${html}`));
  return statements
    .filter(([about, property]) => about !== 'here' || !/^(?:headline|inLanguage)$/.test(property))
    .map(([about, property, value]) => `${about} ${property}: ${value}`)
    .sort();
}
