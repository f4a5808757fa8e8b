// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../components/panel/Panel';
import type { Context } from '../../../utils/context/context';
import { contextInWords } from '../../../utils/context/wording';
import { mondialisationNotices } from '../../../utils/sites/mondialisation';
import { contextOf, FR, pages, seedContext } from '../seed';
import { editionsIn, english, panelFor, rendered, textOf } from './rendered';

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

describe('the panel in a tab or at the browser’s side, which bears its name already,', () => {
  const address = 'https://www.mondialisation.ca/a/1042';
  const answer = { address, form: 'open', chosen: false, asked: false } as const;

  it.each([
    ['knows the page', seedContext('republication')],
    ['knows nothing of the page', null],
    ['finds another headline', contextOf({ ...pages.republication, headlines: ['Autre'] })],
  ])('has one main heading, out of sight, where it %s', (_, context) => {
    const wording = context ? { wording: contextInWords(context, english) } : {};
    const panel = rendered(
      <Panel answer={{ ...answer, context, ...wording }} onOptions={() => {}} />,
    );
    const headings = [...panel.querySelectorAll('h1, h2')];
    expect(headings.filter(({ localName }) => localName === 'h1')).toEqual([headings[0]]);
    expect(textOf(headings[0])).toBe('Colophon');
    expect(headings[0]?.className).toBe('unseen');
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
      `Recorded headline« ${FR} »Headline on this page« Autre »`,
    );
    const langs = [...panel.querySelectorAll<HTMLElement>('.facts .verbatim')].map(
      (one) => one.lang,
    );
    expect(langs).toEqual(['fr', 'fr']);
    expect(panel.querySelector('.edition, blockquote')).toBeNull();
  });

  it('says that the page carries no headline at all', () => {
    const { panel } = panelFor(contextOf({ ...pages.republication, headlines: [] }));
    expect(textOf(panel.querySelector('.facts'))).toMatch(/Headline on this pagenot stated$/);
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
