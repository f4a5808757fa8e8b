// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../../utils/context/context';
import { mondialisationNotices } from '../../../utils/sites/mondialisation';
import { contextOf, EN, FR, pages, seedContext, seedPages } from '../seed';
import { click, english, french, panelFor, textOf } from './rendered';

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

const editionsIn = (panel: HTMLElement) => [...panel.querySelectorAll('.edition')];

/** The seed's context on the republication, with text of the record replaced. */
function seedWith(...replacements: [string, string][]): Context {
  let text = JSON.stringify(seedContext('republication'));
  for (const [from, to] of replacements) {
    expect(text).toContain(from);
    text = text.replaceAll(from, JSON.stringify(to).slice(1, -1));
  }
  return JSON.parse(text);
}

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

describe('the ways to an edition', () => {
  const linksOf = (edition: Element | undefined) =>
    [...(edition?.querySelectorAll(':is(h3, .ways) a') ?? [])].map(
      (link) => [textOf(link).replace(' ↗', ''), link.getAttribute('href')] as const,
    );

  it('where its address is inferred: that address, said to be so, a search and the archive', () => {
    const [original] = editionsIn(panelFor(seedContext('republication')).panel);
    const address = 'https://www.indianpunchline.com/russia-and-dprk-rustle-up-an-alliance/';
    expect(linksOf(original)).toEqual([
      [`“${EN}”`, address],
      [
        'Search Indian Punchline',
        `https://www.indianpunchline.com/?${new URLSearchParams({ s: EN })}`,
      ],
      ['Archive', `https://web.archive.org/web/20240621/${address}`],
      // Their form, with nothing in it: what is saved there the reader says there.
      ['Save a copy', 'https://web.archive.org/save'],
    ]);
    expect(textOf(original)).toContain('Address inferred from the site’s usual form.');
    expect(textOf(original?.querySelector('.badge'))).toBe('English');
  });

  it('where its address is not known: a search, and that it is not stated', () => {
    const republication = editionsIn(panelFor(seedContext('original')).panel)[2];
    expect(linksOf(republication).map(([name]) => name)).toEqual(['Search Mondialisation.ca']);
    expect(textOf(republication)).toContain('Address not stated.');
  });

  it('are not offered where the reader is', () => {
    const republication = editionsIn(panelFor(seedContext('republication')).panel)[2];
    expect(linksOf(republication)).toEqual([]);
  });

  it('mark a language that is only inferred', () => {
    const translation = editionsIn(panelFor(seedContext('republication')).panel)[1];
    expect(textOf(translation?.querySelector('.badge'))).toBe('French (inferred)');
  });
});

it('what is not known reads "not stated", never blank', () => {
  const context = seedContext('republication');
  const chain = context.chain.map(({ id, role, translationOfWork, isBasedOn }) => ({
    id,
    role,
    ...(translationOfWork ? { translationOfWork } : {}),
    ...(isBasedOn ? { isBasedOn } : {}),
    ways: {},
  }));
  const { panel } = panelFor({ ...context, chain, notices: [] });
  const [original, translation] = editionsIn(panel).map(textOf);
  for (const text of [original, translation]) {
    expect(text).toContain('language not stated');
    expect(text).toContain('Headline not stated');
    expect(text).toContain('publisher not stated · date not stated');
    expect(text).toContain('Address not stated.');
  }
  expect(original).toContain('Author not stated');
  expect(translation).toContain('Translator not stated');
  expect(textOf(panel)).toContain('No notice is known.');
  expect(textOf(panel)).toContain('No disclaimer is known.');
});

describe('a hostile record', () => {
  const MARKUP = '<img src=x onerror="alert(1)"><script>alert(2)</script>';

  it.each([
    ['headline', EN],
    ['name', 'Wayan'],
    ['publisher', 'le Saker Francophone'],
    ['subject', 'Guerre USA OTAN'],
    ['heading', 'Thème'],
    ['notice', 'Contact média: media@globalresearch.ca'],
    ['quoted words', 'Indian Punchline 21 juin 2024'],
    ['maker', '"sdPublisher":"Colophon'],
  ])('has its markup shown as text: %s', (_, words) => {
    const prefix = /^"\w+":"/.exec(words)?.[0] ?? '';
    let context = JSON.stringify(seedContext('republication'));
    expect(context).toContain(words);
    context = context.replaceAll(words, prefix + JSON.stringify(MARKUP).slice(1, -1));
    const { panel } = panelFor(JSON.parse(context));
    expect(panel.querySelector('img, script, iframe, object')).toBeNull();
    expect(textOf(panel)).toContain(MARKUP);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org/',
    '/relative',
  ])('has its address %j shown without a link', (address) => {
    const inferred = 'https://www.indianpunchline.com/russia-and-dprk-rustle-up-an-alliance/';
    const context = seedWith([inferred, address]);
    for (const edition of context.chain) edition.ways.archive = address;
    const { panel } = panelFor(context);
    const hrefs = [...panel.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(hrefs).not.toContain(address);
    expect(hrefs.every((href) => href?.startsWith('https://'))).toBe(true);
    expect(textOf(editionsIn(panel)[0])).toContain(EN);
  });

  it('sets no attribute, style or handler of its own', () => {
    const context = seedWith([EN, '" onclick="alert(1)" style="position:fixed']);
    const { panel } = panelFor(context);
    expect(panel.querySelector('[onclick], .edition [style]')).toBeNull();
  });
});

describe('the panel, asked where nothing can be shown as this page’s,', () => {
  it('says that nothing is known', () => {
    const { panel } = panelFor(null);
    expect(textOf(panel)).toContain(english.t('nothingKnown'));
    expect(panel.querySelector('.edition, a')).toBeNull();
  });

  it('says that the page no longer carries the recorded headline, and shows both', () => {
    const { panel } = panelFor(contextOf({ ...pages.republication, headlines: ['Autre'] }));
    expect(textOf(panel.querySelector('h2'))).toBe(
      'This page no longer carries the recorded headline.',
    );
    expect(textOf(panel.querySelector('.facts'))).toBe(
      `Recorded headline« ${FR} »Headline on this page“Autre”`,
    );
    expect(panel.querySelector('.edition, blockquote')).toBeNull();
  });

  it('says that the page carries no headline at all', () => {
    const { panel } = panelFor(contextOf({ ...pages.republication, headlines: [] }));
    expect(textOf(panel.querySelector('.facts'))).toMatch(/Headline on this pagenot stated$/);
  });
});

describe('the reader', () => {
  it.each([
    ['folds', 'Fold', ['folded']],
    ['closes', 'Close', ['closed']],
    ['asks for the options of', 'Options', ['options']],
  ])('%s the open panel by its button', (_, button, expected) => {
    const { panel, asked } = panelFor(seedContext('republication'));
    click(panel, button);
    expect(asked).toEqual(expected);
  });

  const press = (panel: HTMLElement, key: string) =>
    act(() => {
      const inside = panel.querySelector('summary') ?? panel;
      inside.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });

  it.each([
    ['Escape', ['folded']],
    ['a', []],
  ])('folds it by Escape alone, with the focus inside: %s', (key, expected) => {
    const { panel, asked } = panelFor(seedContext('republication'));
    press(panel, key);
    expect(asked).toEqual(expected);
  });

  it('reads the answer on the folded panel', () => {
    const { panel } = panelFor(seedContext('republication'), { form: 'folded' });
    expect(textOf(panel)).toBe(
      'ColophonFrench translation, by Wayan for le Saker Francophone, of an article in English.',
    );
  });

  it.each([
    ['unfolds', 'button.unfold', ['open']],
    ['closes', 'button:not(.unfold)', ['closed']],
  ])('%s the folded panel', (_, selector, expected) => {
    const { panel, asked } = panelFor(seedContext('republication'), { form: 'folded' });
    act(() => panel.querySelector<HTMLElement>(selector)?.click());
    expect(asked).toEqual(expected);
  });

  it.each([
    ['in the open panel', 'open', true],
    ['in the folded panel', 'folded', true],
  ] as const)('has the focus put %s when asking for it', (_, form, asked) => {
    const { panel } = panelFor(seedContext('republication'), { form, asked });
    expect(panel.contains(document.activeElement)).toBe(true);
  });

  it.each(['open', 'folded'] as const)('keeps the focus where it is otherwise: %s', (form) => {
    const { panel } = panelFor(seedContext('republication'), { form });
    expect(panel.contains(document.activeElement)).toBe(false);
  });

  it('is told how the panel stands', () => {
    const { panel } = panelFor(seedContext('republication'));
    expect(panel.querySelector('[aria-expanded]')?.getAttribute('aria-expanded')).toBe('true');
    const folded = panelFor(seedContext('republication'), { form: 'folded' }).panel;
    expect(folded.querySelector('[aria-expanded]')?.getAttribute('aria-expanded')).toBe('false');
  });
});

describe('notices that a site puts under its articles and nobody has found here', () => {
  const [disclaimer, permission] = mondialisationNotices;
  const seed = seedContext('republication');
  const standing = { site: 'Mondialisation.ca', seen: '2024-06-24', isMissing: true } as const;
  const context: Context = {
    ...seed,
    notices: [disclaimer, permission].flatMap((notice) => {
      if (notice === undefined) return [];
      const { conditions: _, seen: _seen, ...words } = notice;
      return [{ ...words, carriedBy: 'republication', standing }];
    }),
  };
  const title =
    'Mondialisation.ca puts this under its articles (seen on 24 June 2024); not found on this page';

  it('are folded under what they are, behind what is carried', () => {
    const { panel } = panelFor(context);
    const folded = [...panel.querySelectorAll<HTMLDetailsElement>('details.standing')];
    expect(folded.map((one) => [one.open, textOf(one.querySelector('summary') ?? one)])).toEqual([
      [false, title],
      [false, title],
    ]);
    for (const notice of context.notices) {
      const carriers = [...panel.querySelectorAll('blockquote')].filter((quote) =>
        textOf(quote).includes(notice.text),
      );
      expect(carriers.map((quote) => quote.closest('details.standing') !== null)).toEqual([true]);
    }
  });

  it('keep the panel from saying that nothing is known', () => {
    const text = textOf(panelFor(context).panel);
    expect(text).not.toContain(english.t('noticesNotStated'));
    expect(text).not.toContain(english.t('disclaimerNotStated'));
  });
});
