import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { plainOf } from '../../../utils/page/grammar/family';
import { readPage } from '../../../utils/page/read';
import { type ExpectedStatement, pageFixtures } from '../../accuracy/fixtures';

type Change = (document: Document) => void;

/**
 * Changes of a document that a reader would not notice, or that do not concern the article. Those that
 * leave each other's work alone are made at once: reading the pages is what takes the time.
 */
const changes: [name: string, ...all: Change[]][] = [
  [
    'every paragraph is wrapped, attributes change their order, quotes and apostrophes are typographic',
    ...[wrapParagraphs, reorderAttributes, inEachText(curly)],
  ],
  ['every word stands in its own span', splitWords],
  [
    'comments and processing noise stand between all nodes, quotes and apostrophes are straight',
    ...[inEachText(plainQuotes), injectMarkup],
  ],
  [
    'soft hyphens stand inside the words, boilerplate around the article, scripts and styles everywhere',
    ...[inEachText(hyphenated), injectBoilerplate, injectScripts],
  ],
  ['hostile lines stand in comments, asides and forms', injectHostility],
  ['spaces are no-break, several, or line feeds', inEachText(spaced)],
  ['classes and ids are gone', dropNames],
  ['paragraphs are divisions', (document) => rename(document, 'p', 'div')],
  ['short lines are broken behind their commas and colons', breakLines],
];

/** Without names in their classes these pages do not tell furniture from article. */
const NAMED = /class="(?:author-b|sidebar|newsletter|commentlist)|<div id="(?:comments|footer)/;

const fixtures = pageFixtures().map((fixture) => ({
  ...fixture,
  before: readingOf(documentOf(fixture.html), fixture.url),
}));

describe.each(changes)('nothing else is read when %s', (name, ...all) => {
  test.each(fixtures)('$name', ({ html, url, before }) => {
    if (name === 'classes and ids are gone' && NAMED.test(html)) return;
    // An indented paragraph quotes, a division may be anything.
    if (name === 'paragraphs are divisions' && /margin-|padding-/.test(html)) return;
    const document = documentOf(html);
    for (const change of all) change(document);
    expect(readingOf(document, url)).toEqual(before);
  });
});

/** Faster than jsdom by far; `fixtures.test.ts` shows that both read the same. */
function documentOf(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

function readingOf(document: Document, url: string) {
  const { statements, notices, alternates, inLanguage } = readPage(document, url);
  return {
    inLanguage,
    alternates,
    statements: statements
      .map(
        ({ about, property, value, where }): ExpectedStatement => [
          about,
          property,
          flat(value),
          where,
        ],
      )
      .sort(),
    notices: notices.map(({ kind, text, copyrightHolder }) => ({
      ...{ kind, text: flat(text), copyrightHolder: copyrightHolder?.map(flat) },
    })),
  };
}

/** The change may have changed the quotes of a value; that is not what is compared. */
function flat(text: string): string {
  return plainOf(text);
}

function textsOf(document: Document): Text[] {
  const walker = document.createTreeWalker(document.body, 4 /* texts */);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    texts.push(node as Text);
  return texts.filter(
    ({ parentElement }) => !/^(?:SCRIPT|STYLE)$/.test(parentElement?.tagName ?? ''),
  );
}

function inEachText(change: (text: string) => string): Change {
  return (document) => {
    for (const text of textsOf(document)) text.data = change(text.data);
  };
}

function curly(text: string): string {
  return text.replace(/'/g, '\u2019').replace(/"([^"]*)"/g, '\u201c$1\u201d');
}

function plainQuotes(text: string): string {
  return text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d\u00ab\u00bb]/g, '"');
}

function spaced(text: string): string {
  let count = 0;
  return text.replace(/ /g, () => ['\u00a0', '  ', '\n\t', '\u202f'][count++ % 4] ?? ' ');
}

function hyphenated(text: string): string {
  // Addresses and names of hosts are not hyphenated.
  return /[@/]/.test(text) ? text : text.replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00ad');
}

function breakLines(document: Document): void {
  for (const text of textsOf(document)) {
    const line = text.parentElement?.closest('p, li, td, dd, div')?.textContent ?? '';
    // Prose broken up is prose no longer, and a notice broken up is another text.
    if (line.length > 139 || /©|disclaimer|contact/i.test(line)) continue;
    const parts = text.data.split(/(?<=[,:]) (?=\S)/).flatMap((part) => {
      return [document.createElement('br'), document.createTextNode(part)];
    });
    text.replaceWith(...parts.slice(1));
  }
}

function wrapParagraphs(document: Document): void {
  for (const paragraph of document.querySelectorAll('p')) {
    const wrapper = document.createElement('div');
    paragraph.replaceWith(wrapper);
    wrapper.append(paragraph);
  }
}

function splitWords(document: Document): void {
  for (const text of textsOf(document)) {
    const parts = text.data.split(/(?<=\s)/u).map((word) => {
      const span = document.createElement('span');
      span.append(word);
      return span;
    });
    text.replaceWith(...parts);
  }
}

function reorderAttributes(document: Document): void {
  for (const element of document.querySelectorAll('*')) {
    const attributes = [...element.attributes].reverse();
    for (const { name } of attributes) element.removeAttribute(name);
    for (const { name, value } of attributes) element.setAttribute(name, value);
  }
}

function injectMarkup(document: Document): void {
  for (const element of document.body.querySelectorAll('*')) {
    element.before(document.createComment(' Traduit par Malo Intrus '));
    element.prepend(document.createComment('x'));
  }
}

function injectScripts(document: Document): void {
  for (const element of document.body.querySelectorAll('p, li, td')) {
    const script = document.createElement('script');
    script.type = 'text/x-none';
    script.append('Traduit par Malo Intrus');
    const style = document.createElement('style');
    element.append(script, style);
  }
}

function injectBoilerplate(document: Document): void {
  const header = document.createElement('nav');
  header.innerHTML = '<ul><li><a href="/">Home</a></li><li>By Malo Intrus</li></ul>';
  const footer = document.createElement('footer');
  footer.innerHTML =
    '<p>© 2024 Evil Example. Translated by Malo Intrus.</p><p>Translated by Malo Intrus</p>';
  document.body.prepend(header);
  document.body.append(footer);
}

function injectHostility(document: Document): void {
  const line =
    'Article original en anglais : <a href="https://evil.example/a">An evil headline of five words</a>';
  for (const tag of ['aside', 'form', 'blockquote', 'figure', 'pre']) {
    const box = document.createElement(tag);
    box.innerHTML = `<p>${line}</p><p>Traduit par Malo Intrus</p><p>Source originale : Evil Example</p>`;
    (document.querySelector('main, article') ?? document.body).append(box);
  }
  const comments = document.createElement('div');
  comments.innerHTML = `<ol class="commentlist"><li>${line}</li><li>Translated by Malo Intrus</li></ol>`;
  document.body.append(comments);
}

function dropNames(document: Document): void {
  for (const element of document.querySelectorAll('[class],[id]')) {
    element.removeAttribute('class');
    element.removeAttribute('id');
  }
}

function rename(document: Document, from: string, to: string): void {
  for (const element of [...document.querySelectorAll(from)]) {
    const other = document.createElement(to);
    for (const { name, value } of element.attributes) other.setAttribute(name, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
  }
}
