// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { mondialisationNotices } from '../../../utils/sites/mondialisation';
import { EN, FR, seedContext, seedPages } from '../seed';
import { editionsIn, french, panelFor, textOf } from './rendered';

const NOTICES = [
  'Copyright © M. K. Bhadrakumar, Indian Punchline, 2024',
  ...mondialisationNotices.map(({ text }) => text),
];

/** Every fact of article.md, as the panel puts it. */
const FACTS = {
  en: [
    'By M. K. Bhadrakumar',
    'Indian Punchline · 21 June 2024',
    'Translated by Wayan, proofread by Hervé',
    'le Saker Francophone · date not stated',
    'Mondialisation.ca (Centre de recherche sur la mondialisation, CRM) · 24 June 2024',
    'Région : Asie, Russie et CEI',
    'Thème : Guerre USA OTAN',
    'Analyses : Nucléaire (guerre et énergie)',
  ],
  fr: [
    'Par M. K. Bhadrakumar',
    'Indian Punchline · 21 juin 2024',
    'Traduit par Wayan, relu par Hervé',
    'le Saker Francophone · date non précisée',
    'Mondialisation.ca (Centre de recherche sur la mondialisation, CRM) · 24 juin 2024',
    'Région : Asie, Russie et CEI',
    'Thème : Guerre USA OTAN',
    'Analyses : Nucléaire (guerre et énergie)',
  ],
};

describe.each(seedPages)('the panel on the page of the %s', (here) => {
  const context = seedContext(here);

  it.each([
    ['English', FACTS.en, undefined],
    ['French', FACTS.fr, french],
  ])('shows every fact in %s', (_, facts, words) => {
    const text = textOf(panelFor(context, {}, words).panel);
    for (const fact of [...facts, EN, FR, ...NOTICES])
      expect(text).toContain(fact.replace(/\s+/g, ' '));
  });

  it('gives the answer first', () => {
    const { panel } = panelFor(context);
    const answer = textOf(panel.querySelector('.body h2'));
    expect(answer).toMatch(
      here === 'original'
        ? 'Original article, in English.'
        : 'French translation, by Wayan for le Saker Francophone, of an article in English.',
    );
  });

  it('stands the original first, and marks where the reader is', () => {
    const editions = editionsIn(panelFor(context).panel);
    expect(editions.map((edition) => textOf(edition.querySelector('.role')).split(' ')[0])).toEqual(
      ['Original', 'Translation', 'Republication'],
    );
    const marked = editions.filter(
      (edition) => edition.getAttribute('aria-current') === 'location',
    );
    expect(marked.map((edition) => textOf(edition))).toEqual([
      expect.stringContaining('you are here'),
    ]);
    expect(editions.indexOf(marked[0] as Element)).toBe(seedPages.indexOf(here));
  });

  it('says who says each fact', () => {
    const [original, translation, republication] = editionsIn(panelFor(context).panel).map(
      (edition) => textOf(edition.querySelector('.evidence')),
    );
    expect(original).toContain('Published: 21 June 2024');
    expect(original).toContain('« Indian Punchline 21 juin 2024 »');
    expect(original).toContain('Seen in another public document.');
    expect(original).toContain('Inferred from the usual form of the site’s addresses; not seen.');
    expect(translation).toContain('Seen in a listing of that site.');
    expect(translation).toContain('Inferred from the language the site publishes in; not seen.');
    expect(republication).toContain('Stated by Mondialisation.ca');
  });

  it('marks other people’s words with their language', () => {
    const { panel } = panelFor(context, {}, french);
    const verbatim = [...panel.querySelectorAll('.verbatim')];
    const langOf = (words: string) =>
      verbatim
        .filter((element) => textOf(element).includes(words.replace(/\s+/g, ' ')))
        .map((element) => element.getAttribute('lang'));
    expect(new Set(langOf(`“${EN}”`))).toEqual(new Set(['en']));
    for (const words of [FR, 'Asie', ...NOTICES])
      expect(new Set(langOf(words))).toEqual(new Set(['fr']));
  });

  it('puts the words of a notice in quotation marks, under who says them', () => {
    const { panel } = panelFor(context);
    const quotes = [...panel.querySelectorAll('blockquote')];
    expect(quotes.map(textOf).sort()).toEqual(
      NOTICES.map((text) => `« ${text.replace(/\s+/g, ' ')} »`).sort(),
    );
    for (const quote of quotes) {
      expect(textOf(quote.nextElementSibling)).toMatch(
        /^— (?:Centre de recherche|Mondialisation\.ca)/,
      );
      expect(textOf(quote.previousElementSibling)).toMatch(/^In short, by Colophon: \S.+\.$/);
    }
  });

  it('says whose permission is quoted and who holds the rights, and concludes nothing', () => {
    const rights = textOf(panelFor(context).panel.querySelector('.rights'));
    expect(rights).toContain(
      '“Centre de recherche sur la mondialisation”, for articles of its own site',
    );
    expect(rights).toContain(
      'copyright line of this article names “M. K. Bhadrakumar” and “Indian Punchline”',
    );
  });

  it('says reuse and disclaimer in short, and folds the words they rest on behind one control each', () => {
    const { panel } = panelFor(context);
    const sections = [...panel.querySelectorAll('section.notices')];
    const folded = sections.map((section) => {
      const words = [...section.querySelectorAll('details')];
      expect(words.map(({ open }) => open)).toEqual([false]);
      return [...section.querySelectorAll('details blockquote')].length;
    });
    expect(folded).toEqual([NOTICES.length - 1, 1]);
    for (const details of panel.querySelectorAll('details')) details.remove();
    const [reuse, disclaimer] = sections.map(textOf);
    expect(reuse).toMatch(
      /^Reuse · in short, by ColophonThe CRM lets alternative-media sites .+ask the CRM first\./,
    );
    expect(disclaimer).toMatch(
      /^Disclaimer · in short, by ColophonThe opinions bind only the authors/,
    );
    // Of another page's notices it is said whose they are.
    expect(
      reuse?.includes('— Centre de recherche sur la mondialisation, on Mondialisation.ca'),
    ).toBe(here !== 'republication');
  });

  it('leads out by http(s) only, in a tab of its own, without a trace', () => {
    const links = [...panelFor(context).panel.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      expect(link.href).toMatch(/^https:\/\//);
      expect(link.target).toBe('_blank');
      expect(link.rel).toBe('noopener noreferrer');
    }
  });

  it('says why it is shown', () => {
    const why = textOf(panelFor(context).panel.querySelector('.why'));
    expect(why).toContain('Matched by its address and headline · record of 22 November 2026');
    expect(why).toMatch(/article key is “[a-z-]+”, as recorded/);
    expect(why).toContain('made by Colophon, version 1');
  });
});
