import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../utils/page/read';

/** Ways of stating an origin that pages have and were once missed; words of our own. */

const PROSE = [
  'The harbour master opened the gates before dawn, and the boats that had waited outside since the evening came in one after another, their lamps still lit against the fog.',
  'Nobody on the quay could say how long the dredging would take, or who would pay for the stones that the spring tides had carried away from the old breakwater last year.',
  'By noon the market was empty again, and the women who mend the nets had gone home to wait for the second tide, as they do on every day of the week but one.',
];
const HAN =
  '港口的灯光在黎明前逐一熄灭，渔船一艘接一艘驶入码头，船上的人们一夜没有合眼，他们说今年的潮水比往年来得更早，也更急，防波堤的石头被冲走了一大半，没有人知道谁来付修理的钱。';

function read(
  body: string,
  { head = '', lang = 'en', text = PROSE, title = 'The harbour at night' } = {},
) {
  const url = 'https://shore.example/2021/harbour-at-night';
  const html = `<html lang="${lang}"><head><title>${title} - The Shoreline</title><meta property="og:site_name" content="The Shoreline">${head}</head><body><main><h1>${title}</h1>${body.replace('…', text.map((line) => `<p>${line}</p>`).join(''))}</main></body></html>`;
  const { statements } = readPage(new JSDOM(html, { url }).window.document, url);
  return statements.map(({ about, property, value }) => `${about} ${property}: ${value}`);
}

describe('a link struck out because it leads nowhere any more', () => {
  const dead = (behind = '') =>
    `<p>原文链接：<del><a href="https://quay.example/a/gangkou">港口夜话：灯光与潮水</a></del>${behind}</p>…`;
  const han = { lang: 'zh', text: [HAN, HAN, HAN], title: '港口的夜' };

  test('still says what it leads to', () => {
    const said = read(dead(), han);
    expect(said).toContain('original address: https://quay.example/a/gangkou');
    expect(said).toContain('original headline: 港口夜话：灯光与潮水');
  });

  test('says nothing where it was mended to something else', () => {
    const said = read(dead(' <a href="https://kai.example/b/other">港口</a>'), han);
    expect(said).not.toContain('original address: https://quay.example/a/gangkou');
  });

  test('nor does a struck-out word', () => {
    const said = read('<p>Originally published at <del>The Quay</del></p>…');
    expect(said.filter((one) => one.startsWith('original'))).toEqual([]);
  });
});

describe('the line beneath the headline', () => {
  const han = { lang: 'zh', text: [HAN, HAN, HAN], title: '港口的夜' };

  test('may have the hour at once behind the day', () => {
    const said = read(
      '<p>2021年05月03日23:52 | 来源：<a href="https://gangkou.example/a/1.html">港口网</a></p>…',
      han,
    );
    expect(said).toContain('original publisher: 港口网');
    expect(said).toContain('original address: https://gangkou.example/a/1.html');
  });

  test('may name an author without a space in the name', () => {
    const said = read('<p>原文来自港口网：</p><p>作者：李海生</p>…', han);
    expect(said).toContain('original author: 李海生');
  });

  test('may name an author, a day and an hour', () => {
    const said = read(
      '<p>By Ada Wren on May 3, 2021 at 8:52 AM</p>…<p>Republished from The Quay.</p>',
    );
    expect(said).toContain('original author: Ada Wren');
  });
});

describe('a list of what an archive knows of a text', () => {
  test('may end its items with semicolons', () => {
    const said = read(
      '<p>Source: Songs of the Bay, Tidal Press, 1971;<br>Translated: from the German by Ada Wren;<br>Transcribed: Bo Lind.</p>…',
    );
    expect(said).toContain('translation translator: Ada Wren');
    expect(said).toContain('original inLanguage: de');
  });

  test('may begin with its source and name a publisher', () => {
    const said = read(
      '<p>Source: The Quay, August 19, 1922<br>Publisher: Tidal Press<br>Markup: Bo Lind</p>…',
    );
    expect(said).toContain('original publisher: The Quay');
    expect(said).toContain('original datePublished: 1922-08-19');
  });
});

describe('a publication whose host proves it', () => {
  const canonical = '<link rel="canonical" href="https://www.quaynews.example/2021/harbour-night">';

  test('is named behind the author', () => {
    expect(read('<p>By Ada Wren, Quay News</p>…', { head: canonical })).toContain(
      'original publisher: Quay News',
    );
  });

  test('is not the author with a site of that name', () => {
    const head = '<link rel="canonical" href="https://adawren.example/2021/harbour-night">';
    expect(read('<p>By Ada Wren</p>…', { head })).not.toContain('original publisher: Ada Wren');
  });

  test('is no other name in that place', () => {
    const said = read('<p>By Ada Wren, Tidal Press</p>…', { head: canonical });
    expect(said).not.toContain('original publisher: Tidal Press');
  });

  test('has its article linked beside its name', () => {
    const link = '<a href="https://quaynews.tides.example/63537/harbour-at-night">Ada Wren</a>';
    const said = read(`<p>Courtesy of Quay News</p><p>Written by: ${link}</p>…`);
    expect(said).toContain('original publisher: Quay News');
    expect(said).toContain(
      'original address: https://quaynews.tides.example/63537/harbour-at-night',
    );
    expect(read('<p>Courtesy of Quay News</p><p>Written by: Ada Wren</p>…')).not.toContain(
      'original publisher: Quay News',
    );
  });

  test('stands by its name although the byline has it, too', () => {
    const links =
      '<a href="https://www.quaynews.example/2021/night">originally appeared</a> on <a href="https://quaynews.example">Quay News</a>';
    const said = read(`<p>By Quay News</p>…<p>This article ${links}.</p>`);
    expect(said).toContain('original publisher: Quay News');
    expect(said).toContain('original address: https://www.quaynews.example/2021/night');
  });
});

test('the preferred address of a syndicated article is the original’s', () => {
  const head = '<meta name="syndication-source" content="https://quay.example/2021/night">';
  const said = read('…', { head });
  expect(said).toContain('original address: https://quay.example/2021/night');
  expect(said).toContain('here basis: syndication');
});

describe('an author beside the headline', () => {
  test('is whom the title names with it', () => {
    const url = 'https://shore.example/2021/harbour-at-night';
    const html = `<title>Ada Wren: The harbour at night (1932)</title><body><h3>Ada Wren</h3><h1>The harbour at night</h1><p>First published: The Quay, 7 May 1932.</p>${PROSE.map((one) => `<p>${one}</p>`).join('')}`;
    const { statements } = readPage(new JSDOM(html, { url }).window.document, url);
    const authors = statements.filter(({ property }) => property === 'author');
    expect(authors.map(({ value }) => value)).toEqual(['Ada Wren']);
  });

  test('is nobody whom the title does not name', () => {
    const said = read('<p>2021 Ada Wren</p>…<p>Republished from The Quay.</p>');
    expect(said.filter((one) => one.includes('author'))).toEqual([]);
  });
});

test('the original may stand on the host its site has for that language', () => {
  const url = 'https://de.shore.example/2021/hafen';
  const prose =
    'Der Hafenmeister öffnete die Tore vor dem Morgengrauen, und die Boote, die seit dem Abend draußen gewartet hatten, kamen eines nach dem anderen herein, die Lampen noch an.';
  const html = `<html lang="de"><title>Der Hafen bei Nacht</title><body><main><h1>Der Hafen bei Nacht</h1><p>Dieser Artikel wurde im Original veröffentlicht auf <a href="https://www.shore.example/2021/harbour">Englisch</a></p>${`<p>${prose}</p>`.repeat(3)}</main>`;
  const { statements } = readPage(new JSDOM(html, { url }).window.document, url);
  expect(statements.map(({ about, property, value }) => `${about} ${property}: ${value}`)).toEqual(
    expect.arrayContaining([
      'original inLanguage: en',
      'original address: https://www.shore.example/2021/harbour',
    ]),
  );
});

describe('who translated a text', () => {
  test('stands beside who wrote it, where each has a © of their own', () => {
    const said = read('…<p>Copyright © 2010, Ada Wren. English translation © 2012, Bo Lind.</p>');
    expect(said).toContain('translation translator: Bo Lind');
    expect(said).toContain('original author: Ada Wren');
    expect(said).toContain('original copyrightHolder: Ada Wren');
  });

  test('stands beside whose text it is, where that is a house', () => {
    const said = read('…<p>© 2010 Harbour Press. English translation © 2012, Bo Lind.</p>');
    expect(said).toContain('original copyrightHolder: Harbour Press');
    expect(said.filter((one) => one.includes('author'))).toEqual([]);
  });

  test('is no proof that the holder of all rights wrote it', () => {
    const said = read('…<p>© 2010 Ada Wren. Translated by Bo Lind.</p>');
    expect(said).not.toContain('original author: Ada Wren');
  });

  test('does not make an author of the site', () => {
    const said = read('…<p>© 2010 The Shoreline. English translation © 2012, Bo Lind.</p>');
    expect(said.filter((one) => one.includes('author'))).toEqual([]);
  });

  test('may say into which language, where the page declares none', () => {
    const line = 'English translation by Bo Lind';
    expect(read(`…<footer><p>${line}</p></footer>`, { lang: '' })).toContain('here inLanguage: en');
  });
});

describe('an agency’s text', () => {
  test('may be told by a note of several lines', () => {
    const said = read(
      '…<p>This article has been adapted from its original source.</p><p>Via Tidewire.example</p><p>Copyright © 2019 The New Quay. All rights reserved.</p>',
    );
    expect(said).toContain('original publisher: The New Quay');
    expect(said).toContain('here basis: syndication');
  });

  test('has the agency behind a short name', () => {
    expect(read('<p>Tom Wren Associated Press</p>…')).toContain(
      'original publisher: Associated Press',
    );
  });
});

describe('a link behind "Source:"', () => {
  const credit = '<p>Translated from the French by Bo Lind</p>';
  const source = (words: string) =>
    read(`…<p>Source: <a href="https://example.org/news/12345">${words}</a></p>${credit}`);

  test('names the publication, where it is a name', () => {
    expect(source('Lantern')).toContain('original publisher: Lantern');
    expect(source('Lantern')).toContain('original address: https://example.org/news/12345');
  });

  test('may be a headline, which names none', () => {
    const said = source('Gates open early');
    expect(said).toContain('original address: https://example.org/news/12345');
    expect(said.filter((one) => one.startsWith('original publisher'))).toEqual([]);
  });
});
