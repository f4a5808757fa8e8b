/**
 * A comparison as a bilingual book: EPUB 3.3 (W3C Recommendation), the original beneath each paragraph.
 * Written here, because the libraries that write EPUB in a browser bring a template engine that makes
 * functions of text, which an extension's pages forbid.
 */
import { strToU8, zipSync } from 'fflate';
import { directionOf } from '../../text/languages';
import type { Block, SideName } from '../article';
import type { Compared, ComparedSide } from '../compared';
import type { Row } from '../comparison';
import type { Made } from './made';
import { UNKNOWN } from './words';
import { xmlText } from './xml';

/** What a book is called by. */
export interface BookWords {
  /** Where neither text has a headline. */
  readonly title: string;
  /** BCP 47 tag of the interface, for the title then. */
  readonly lang: string;
  /** A UUID of its own for each book. */
  readonly id: string;
}

const MIME = 'application/epub+zip';
const XHTML = 'application/xhtml+xml';

/** The book as the bytes of its file. */
export function asEpub(compared: Compared, made: Made, words: BookWords): Uint8Array<ArrayBuffer> {
  const file = (text: string) => strToU8(text);
  return zipSync({
    // First and as it is: by this a file is known for a book.
    mimetype: [file(MIME), { level: 0 }],
    'META-INF/container.xml': file(CONTAINER),
    'book/package.opf': file(packageOf(compared, made, words)),
    'book/contents.xhtml': file(contentsOf(compared, words)),
    'book/text.xhtml': file(textOf(compared, words)),
    'book/style.css': file(STYLE),
  });
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

const STYLE = `.beneath { margin-block: 0.3em 1.4em; margin-inline-start: 1em; opacity: 0.8; font-size: 0.92em; }
.from { font-size: 0.85em; overflow-wrap: anywhere; }
.item::before { content: "• "; }
`;

function titleOf({ source, target }: Compared, { title, lang }: BookWords) {
  const own = [target, source].find(({ headline }) => headline !== undefined);
  return { title: own?.headline ?? title, lang: own ? tagOf(own) : lang };
}

function tagOf({ article }: ComparedSide): string {
  return article.lang || UNKNOWN;
}

function packageOf(compared: Compared, { date, version }: Made, words: BookWords): string {
  const { source, target } = compared;
  const { title, lang } = titleOf(compared, words);
  const langs = [...new Set([tagOf(target), tagOf(source)])];
  const addresses = [target, source].flatMap(({ address }) => address ?? []);
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${xmlText(lang)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:${xmlText(words.id)}</dc:identifier>
<dc:title>${xmlText(title.trim() || words.title)}</dc:title>
${langs.map((tag) => `<dc:language>${xmlText(tag)}</dc:language>`).join('\n')}
${addresses.map((address) => `<dc:source>${xmlText(address)}</dc:source>`).join('\n')}
<dc:contributor>Colophon ${xmlText(version)}</dc:contributor>
<meta property="dcterms:modified">${date.toISOString().replace(/\.\d+/, '')}</meta>
</metadata>
<manifest>
<item id="contents" href="contents.xhtml" media-type="${XHTML}" properties="nav"/>
<item id="text" href="text.xhtml" media-type="${XHTML}"/>
<item id="style" href="style.css" media-type="text/css"/>
</manifest>
<spine page-progression-direction="${directionOf(tagOf(target))}"><itemref idref="text"/></spine>
</package>
`;
}

function document(lang: string, title: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="${xmlText(lang)}" lang="${xmlText(lang)}" dir="${directionOf(lang)}">
<head><title>${xmlText(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body>${body}</body>
</html>
`;
}

function contentsOf(compared: Compared, words: BookWords): string {
  const { title, lang } = titleOf(compared, words);
  const headings = compared.comparison.rows.flatMap(({ target }, row) => {
    const heading = target
      .map((block) => compared.target.article.blocks[block])
      .find((block) => block?.kind === 'heading' && block.text.trim() !== '');
    return heading ? [`<li><a href="text.xhtml#r${row}">${xmlText(heading.text)}</a></li>`] : [];
  });
  const whole = `<li><a href="text.xhtml">${xmlText(title.trim() || words.title)}</a></li>`;
  const list = headings.length > 0 ? headings.join('') : whole;
  return document(lang, title, `<nav epub:type="toc" id="toc"><ol>${list}</ol></nav>`);
}

function textOf(compared: Compared, words: BookWords): string {
  const { source, target, comparison } = compared;
  const { title, lang } = titleOf(compared, words);
  const from = [target, source].map(fromOf).join('');
  const rows = comparison.rows.map((row, index) => {
    const inside = passage(target, row, 'target') + passage(source, row, 'source');
    return `<section id="r${index}">${inside}</section>`;
  });
  return document(lang, title, `${from}${rows.join('\n')}`);
}

/** Where a text comes from. */
function fromOf({ article, ...known }: ComparedSide): string {
  const { headline, publisher, datePublished, address } = known;
  const facts = [headline, publisher, datePublished, address].filter((one) => one !== undefined);
  if (facts.length === 0) return '';
  return `<p class="from"${languageOf(article.lang)}>${xmlText(facts.join(' · '))}</p>`;
}

function passage({ article }: ComparedSide, row: Row, side: SideName): string {
  if (row[side].length === 0) return '';
  const blocks = row[side].flatMap((block) => article.blocks[block] ?? []);
  const isUnder = side === 'source' && row.target.length > 0;
  const inside = blocks.map((block) => element(block, isUnder)).join('');
  return `<div${isUnder ? ' class="beneath"' : ''}${languageOf(article.lang)}>${inside}</div>`;
}

function languageOf(lang: string | undefined): string {
  const tag = xmlText(lang || UNKNOWN);
  const dir = lang ? directionOf(lang) : 'auto';
  return ` xml:lang="${tag}" lang="${tag}" dir="${dir}"`;
}

/** A block as what it is on its page; a heading that stands beneath its translation is no second one. */
function element({ text, kind }: Block, isUnder: boolean): string {
  const words = xmlText(text);
  if (kind === 'heading') return isUnder ? `<p><b>${words}</b></p>` : `<h2>${words}</h2>`;
  if (kind === 'quotation') return `<blockquote><p>${words}</p></blockquote>`;
  return kind === 'list' ? `<p class="item">${words}</p>` : `<p>${words}</p>`;
}
