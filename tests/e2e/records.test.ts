/** Real records: three articles on the sites of their original and their translation. */
import { describe, expect, test } from 'vitest';
import { count, look, waitFor } from './harness/probe';
import { clickToolbarButton } from './harness/toolbar';
import { opened, shows } from './panel';
import { inBothBrowsers } from './session';

/** A page that carries a headline and one more line, with room for the panel; its text is ours. */
const page = (language: string, headline: string, line = '') =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${headline}</title>
<style>article { max-width: 40rem }</style>
<article><h1>${headline}</h1><p>${line}</p>
<p>This text stands in for the article and repeats none of its sentences. It tells of a harbour.</p>
<p>The light at the end of the mole can be seen from eleven miles away on clear evenings.</p></article>`;

const BHADRAKUMAR = 'By M. K. Bhadrakumar';

/** Address, page, and what the panel says below its name. */
const articles: [what: string, address: string, html: string, lines: string[]][] = [
  [
    'Zelensky’s kit, the original',
    'https://www.indianpunchline.com/zelenskys-victory-plan-is-his-survival-kit/',
    page('en', 'Zelensky’s Victory Plan is his survival kit'),
    [
      'Original article, in English.',
      `${BHADRAKUMAR} · Since then: 1 translation. Translated into French.`,
    ],
  ],
  [
    'Zelensky’s kit, the translation',
    'https://lesakerfrancophone.fr/le-plan-pour-la-victoire-de-zelensky-est-son-kit-de-survie',
    page(
      'fr',
      'Le plan pour la victoire de Zelensky est son kit de survie',
      'Par M.K. Bhadrakumar – Le 23 septembre 2024 – Source Indian Punchline',
    ),
    [
      'French translation of an article in English.',
      `${BHADRAKUMAR} · First published on Indian Punchline, September 23, 2024.`,
    ],
  ],
  [
    'Syria, the original',
    'https://www.indianpunchline.com/winners-and-losers-in-syria/',
    page('en', 'Winners and losers in Syria'),
    [
      'Original article, in English.',
      `${BHADRAKUMAR} · Since then: 1 translation. Translated into French.`,
    ],
  ],
  [
    'Syria, the translation, whose byline has another month than the original',
    'https://lesakerfrancophone.fr/qui-sont-les-gagnants-et-les-perdants-en-syrie',
    page(
      'fr',
      'Qui sont les gagnants et les perdants en Syrie ?',
      'Par M.K. Bhadrakumar – Le 8 novembre 2024 – Source Indian Punchline',
    ),
    [
      'French translation of an article in English.',
      `${BHADRAKUMAR} · First published on Indian Punchline, December 8, 2024.`,
    ],
  ],
  [
    'Tripoli, the original',
    'https://www.globalresearch.ca/index.php?context=va&aid=24096',
    page(
      'en',
      '“Our Man in Tripoli”: US-NATO Sponsored Islamic Terrorists Integrate Libya’s Pro-Democracy Opposition',
    ),
    [
      'Original article, in English.',
      'By Michel Chossudovsky · Since then: 1 translation. Translated into French.',
    ],
  ],
  [
    'Tripoli, the translation',
    'https://www.mondialisation.ca/notre-homme-tripoli-des-terroristes-islamistes-soutenus-par-l-otan-int-grent-la-r-bellion-en-libye/24236',
    page(
      'fr',
      '«Notre homme à Tripoli»: Des terroristes islamistes, soutenus par l’OTAN, intègrent la rébellion en Libye',
    ),
    ['French translation of an article in English.', 'By Michel Chossudovsky'],
  ],
];

inBothBrowsers((bench) => {
  test.each(articles)('the panel opens on %s', async (_, address, html, lines) => {
    const tab = await bench.open(bench.serve(address, html));
    await opened(tab);
    await shows(lines, async () => (await look(tab))?.lines.slice(1, 1 + lines.length) ?? []);
  });

  describe('on a known site that is not asked for', () => {
    test('nothing happens until the button is clicked; then its record is shown', async () => {
      const html = page('en', 'Welcome to the Jungle');
      const address = 'https://consortiumnews.com/2018/10/29/welcome-to-the-jungle/';
      const tab = await bench.open(bench.serve(address, html));
      expect(await count(tab)).toBe(0);
      await clickToolbarButton(bench.session, tab);
      await opened(tab);
      await waitFor(tab, { text: /Since then: 1 translation\. Translated into French\.$/ });
      await waitFor(tab, {
        role: 'link',
        href: 'https://reseauinternational.net/bienvenue-dans-la-jungle/',
      });
    });
  });
});
