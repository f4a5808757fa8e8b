/** The first screen says it all: what stands in sight without scrolling, on the seed's three pages. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openExtensionPage } from './harness/extension';
import { inside, panelPlace } from './harness/inside';
import { click, look, waitFor } from './harness/probe';
import { until } from './harness/wait';
import { shows, unfoldAll } from './panel';
import { inLocale, kinds, useBench } from './session';
import { seedPages } from './web';

const docked = [
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
];
const sheet = { width: 390, height: 844 };

/** What has to stand in sight, by language; where a page says less, there is less of it. */
const IN_SIGHT = {
  en: {
    answer: /^(?:French translation, by Wayan for le Saker Francophone, of an|Original) article/,
    origin: /^By M\. K\. Bhadrakumar · (?:First published on Indian Punchline, June 21|Since then)/,
    here: 'you are here',
    reuse: /^The CRM lets alternative-media sites .* ask the CRM first\./,
    disclaimer: /^The opinions bind only the authors; .* errors in it\.$/,
    copy: 'Copy credit',
    compare: /^Compare with /,
    more: /^More about: /,
  },
  fr: {
    answer:
      /^(?:Traduction en français, par Wayan pour le Saker Francophone, d’un article|Article original)/,
    origin:
      /^Par M\. K\. Bhadrakumar · (?:Première publication : Indian Punchline, 21 juin|Depuis)/,
    here: 'vous êtes ici',
    reuse: /^Le CRM permet aux sites de médias alternatifs .* demander d’abord au CRM\./,
    disclaimer: /^Les opinions n’engagent que les auteurs ; .* erreurs\.$/,
    copy: 'Copier le crédit',
    compare: /^Comparer /,
    more: /^En savoir plus : /,
  },
} as const;

describe.each(kinds)('in %s', (kind) => {
  describe.each(['en', 'fr'] as const)('in %s', (locale) => {
    const bench = useBench(kind, inLocale(locale));

    test.each(Object.entries(seedPages))(
      'the first screen on the %s says it all, docked and as a sheet',
      async (step, { address }) => {
        const page = await bench.open(address, (tab) =>
          tab.setViewport({ width: 1280, height: 720 }),
        );
        await waitFor(page, { role: 'button', name: IN_SIGHT[locale].copy });
        for (const size of docked) {
          await page.setViewport(size);
          await shows(size.height, async () => (await panelPlace(page))?.height);
          await shows(size.height, () => inside(page, {}, () => innerHeight));
          await shows([], () => outOfSight(page, locale, step));
        }
        await page.setViewport(sheet);
        await click(page, { role: 'button', attributes: { 'aria-expanded': 'false' } });
        await waitFor(page, { role: 'button', attributes: { 'aria-expanded': 'true' } });
        await until('it is a sheet', async () => ((await panelPlace(page))?.y ?? 0) > 0);
        await shows([], () => outOfSight(page, locale, step));
      },
    );

    test('the panel speaks that language and says so', async () => {
      const page = await bench.open(seedPages.republication.address);
      const answer = await waitFor(page, { role: 'heading', text: IN_SIGHT[locale].answer });
      expect(answer.lang.split('-')[0]).toBe(locale);
      await unfoldAll(page);
      await waitFor(page, { tag: 'blockquote', text: /^« Avis/ });
      const seen = await look(page);
      expect(seen?.find({ role: 'complementary' })?.name).toBe('Colophon');
      expect(seen?.all({ role: 'heading' }).map(({ tag }) => tag)).toContain('h1');
      // Other people's words keep their own language.
      expect(
        seen?.find({ attributes: { class: 'verbatim' }, text: /^“Russia and DPRK/ })?.lang,
      ).toBe('en');
      expect(seen?.find({ tag: 'blockquote', text: /^« Avis/ })?.lang).toBe('fr');
      const options = await openExtensionPage(bench.session, 'options.html', page);
      await waitFor(options, { role: 'heading' }, { host: null });
      expect(await options.evaluate(() => document.documentElement.lang.slice(0, 2))).toBe(locale);
    });
  });
});

/**
 * What the first screen has to say and the seen part of the panel does not hold; what comes into another
 * size is drawn in its own time.
 */
async function outOfSight(page: Page, locale: keyof typeof IN_SIGHT, step: string) {
  const seen = await look(page);
  if (!seen) return ['the panel'];
  const said = IN_SIGHT[locale];
  const bottom = seen.box.y + seen.box.height;
  const others = Object.entries(seedPages).filter(([name]) => name !== step);
  // The original's page knows no address of the republication.
  const links = others.flatMap(([name, { address }]) => (name === 'republication' ? [] : address));
  const wanted = [
    { tag: 'h2', text: said.answer },
    { tag: 'p', text: said.origin },
    { tag: 'span', text: said.here },
    ...links.map((href) => ({ role: 'link', href })),
    { role: 'button', name: said.compare },
    { tag: 'p', text: said.reuse },
    { role: 'button', name: said.copy },
    { tag: 'p', text: said.disclaimer },
  ];
  const faults = wanted.flatMap((query) => {
    const what = String(Object.values(query));
    const box = seen.find(query)?.box;
    if (!box) return `${what} is not there`;
    const isIn = box.y >= seen.box.y && box.y + box.height <= bottom;
    return isIn ? [] : `${what} from ${box.y} to ${box.y + box.height}, of ${bottom}`;
  });
  const more = seen.all({ role: 'button', name: said.more }).length;
  const down = await inside(page, {}, (root) => root.querySelector('.body')?.scrollTop);
  return [
    ...faults,
    more === 3 ? '' : `${more} editions to unfold`,
    down === 0 ? '' : `scrolled by ${down}`,
  ].filter(Boolean);
}
