import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { click, count, look, styles, waitFor } from './harness/probe';
import type { Answer } from './harness/sites';
import { button } from './harness/toolbar';
import { agreesOn, controls, opened } from './panel';
import { inBothBrowsers } from './session';
import { fixture, html, seedPages } from './web';

const { republication, original } = seedPages;
const { address } = republication;
const article = fixture(republication.fixture);
/** Breaks no policy itself: a complaint about one would be about the extension. */
const unstyled = article.replace(/<style>.*?<\/style>/s, '');
const HEADLINE = 'La Russie et la Corée du Nord renforcent leur alliance';
const style = '<style>main { max-width: 700px }</style>';

const typed = (type: string, body: string): Answer => ({
  status: 200,
  headers: { 'content-type': `${type}; charset=utf-8` },
  body,
});

/** Pages that break what a page usually is, and still are the article: they get the panel. */
const odd: [page: string, answer: Answer][] = [
  [
    'a content security policy that forbids everything',
    html(unstyled, {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; script-src 'none'; frame-src 'none'",
    }),
  ],
  [
    'trusted types for everything',
    html(article, {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
    }),
  ],
  ['a page in quirks mode', html(article.replace(/<!doctype html>/i, ''))],
  [
    'a page of XHTML',
    typed(
      'application/xhtml+xml',
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head>
       <title>${HEADLINE}</title>${style}</head><body><main><h1>${HEADLINE}</h1><p>Texte.</p></main>
       </body></html>`,
    ),
  ],
  [
    'a frameset',
    html(
      `<html><head><title>${HEADLINE} - Mondialisation.ca</title></head><frameset cols="*,*"><frame><frame></frameset></html>`,
    ),
  ],
  [
    'a page without a body',
    html(`<title>${HEADLINE}</title><script>document.body?.remove();</script>`),
  ],
  [
    'a page of five megabytes',
    html(
      article.replace(
        '</main>',
        `${`<p>${'Encore des mots. '.repeat(60)}</p>`.repeat(5000)}</main>`,
      ),
    ),
  ],
  [
    'fifty thousand elements inside each other',
    html(article.replace('</main>', `${'<i>'.repeat(50_000)}fin${'</i>'.repeat(50_000)}</main>`)),
  ],
  [
    'a second headline of 100,000 characters',
    html(article.replace('</h1>', `</h1><h1>${'long '.repeat(20_000)}</h1>`)),
  ],
  [
    'a thousand headlines',
    html(article.replace('</main>', `${'<h1>Un autre titre</h1>'.repeat(1000)}</main>`)),
  ],
];

/** Pages at the article's address that are no article: they stay as they are. */
const untouchable: [page: string, answer: Answer][] = [
  ['an XML document', typed('text/xml', `<article><title>${HEADLINE}</title></article>`)],
  [
    'an SVG document',
    typed(
      'image/svg+xml',
      `<svg xmlns="http://www.w3.org/2000/svg"><title>${HEADLINE}</title></svg>`,
    ),
  ],
  ['a text', typed('text/plain', HEADLINE)],
  ['a JSON document', typed('application/json', JSON.stringify({ headline: HEADLINE }))],
  ['an empty page', html('')],
  ['a headline of 100,000 characters', html(`<h1>${HEADLINE.padEnd(100_000, ' et encore')}</h1>`)],
  ['no headline at all', html('<!doctype html><p>Rien.</p>')],
];

inBothBrowsers((bench) => {
  describe('the panel is right on', () => {
    test.each(odd)('%s', async (_page, answer) => {
      const page = await bench.open(bench.serve(address, answer));
      await waitFor(page, controls.close, { timeout: 90_000 });
      if ((await look(page))?.find(controls.unfold)) await click(page, controls.unfold);
      await agreesOn(bench, page, 'open');
      expect(await count(page)).toBe(1);
      expect((await look(page))?.text).toContain('Translated by Wayan, proofread by Hervé');
      const { 'background-color': paper } = await styles(page, { tag: 'aside' }, [
        'background-color',
      ]);
      expect(paper).toBe('rgb(252, 250, 246)');
    });
  });

  describe('nothing appears on', () => {
    const tabs = new Map<string, Page>();
    beforeAll(async () => {
      for (const [title, answer] of untouchable) {
        const tab = await bench.session.newPage();
        await tab.goto(bench.serve(address, answer));
        tabs.set(title, tab);
      }
      // By the time a page opened last has its panel, those opened before it have been dealt with.
      await opened(await bench.open(original.address));
    });
    afterAll(async () => {
      for (const tab of tabs.values()) await tab.close();
    });

    test.each(untouchable)('%s', async (title) => {
      const tab = tabs.get(title) as Page;
      expect(await count(tab)).toBe(0);
      expect((await button(bench.session, tab)).badge).toBe('');
    });
  });
});
