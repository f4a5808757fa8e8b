import { beforeAll, expect, test } from 'vitest';
import record from '../../records/mondialisation.ca/la-russie-et-la-coree-du-nord-renforcent-leur-alliance.json';
import { click, type Look, look, waitFor } from './harness/probe';
import { agreesOn, opened, settled, unfoldAll, words } from './panel';
import { type Bench, inBothBrowsers } from './session';
import { seedPages } from './web';

type Step = keyof typeof seedPages;

/** What each of the three pages says of itself in the first line. */
const answers: Record<Step, string[]> = {
  republication: [
    'French translation, by Wayan for le Saker Francophone, of an article in English.',
    'By M. K. Bhadrakumar · First published on Indian Punchline, June 21, 2024. This page: 3 days later.',
  ],
  translation: [
    'French translation, by Wayan for le Saker Francophone, of an article in English.',
    'By M. K. Bhadrakumar · First published on Indian Punchline, June 21, 2024.',
  ],
  original: [
    'Original article, in English.',
    'By M. K. Bhadrakumar · Since then: 1 translation and 1 republication. Translated into French.',
  ],
};

/** The chain as `facts/article.md` has it, in the words of the panel. */
const chain: Record<Step, RegExp[]> = {
  original: [
    /^Original English/,
    /“Russia and DPRK rustle up an alliance”/,
    /Author: M\. K\. Bhadrakumar/,
    /Indian Punchline · June 21, 2024/,
  ],
  translation: [
    /^Translation French/,
    /« La Russie et la Corée du Nord renforcent leur alliance »/,
    /Translated by Wayan, proofread by Hervé/,
    /le Saker Francophone · date not stated/,
  ],
  republication: [
    /^Republication French/,
    /« La Russie et la Corée du Nord renforcent leur alliance »/,
    /Mondialisation\.ca \(Centre de recherche sur la mondialisation, CRM\) · June 24, 2024/,
    /Région : Asie, Russie et CEI/,
    /Thème : Guerre USA OTAN/,
    /Analyses : Nucléaire \(guerre et énergie\)/,
  ],
};

const order: Step[] = ['original', 'translation', 'republication'];

inBothBrowsers((bench) => {
  const panels = {} as Record<Step, Look>;
  beforeAll(async () => {
    for (const step of order) panels[step] = await lookAt(bench, step);
  });

  test.each(order)('the panel on the %s opens with the answer', (step) => {
    const seen = panels[step];
    expect(seen.lines.slice(1, 3)).toEqual(answers[step]);
  });

  test.each(order)('on the %s the chain has every edition, the original first', (step) => {
    const seen = panels[step];
    const items = seen.all({ tag: 'li' }).filter(({ text }) => /Who says so/.test(text));
    expect(items).toHaveLength(3);
    for (const [index, edition] of order.entries()) {
      for (const fact of chain[edition]) expect(items[index]?.text).toMatch(fact);
    }
  });

  test.each(order)('on the %s "you are here" marks that edition and no other', (step) => {
    const seen = panels[step];
    const marked = seen.all({ attributes: { 'aria-current': 'location' } });
    expect(marked.map(({ text }) => text.split(' ')[0]?.toLowerCase())).toEqual([step]);
    expect(seen.all({ text: 'you are here' })).toHaveLength(1);
    expect(marked[0]?.text).toContain('you are here');
  });

  test.each(order)('on the %s each notice stands verbatim in its language', (step) => {
    const seen = panels[step];
    const quotations = seen.all({ tag: 'blockquote' });
    for (const { text, inLanguage, publisher } of record.notices) {
      const notice = quotations.find((one) => one.text === `« ${text} »`);
      expect(notice, text).toBeDefined();
      expect(notice?.attributes.lang).toBe(inLanguage);
      expect(seen.text).toContain(`— ${publisher.name}`);
    }
    expect(quotations).toHaveLength(record.notices.length);
  });

  test('the words of notices and disclaimer unfold at a click', async () => {
    const page = await bench.open(seedPages.republication.address);
    await settled(page);
    await click(page, { tag: 'summary', name: 'The words: Reuse' });
    await waitFor(page, { tag: 'blockquote', text: /accorde la permission de reproduire/ });
    await click(page, { tag: 'summary', name: 'The words: Disclaimer' });
    await waitFor(page, { tag: 'blockquote', text: /« Avis de non-responsabilité : Les opinions/ });
  });

  test('it says whose permission is quoted and who holds the rights', () => {
    const { text } = panels.republication;
    expect(text).toContain(
      words(
        'rightsDifferTranslated',
        '“Centre de recherche sur la mondialisation”',
        '“M. K. Bhadrakumar” and “Indian Punchline”',
        '“le Saker Francophone”',
      ),
    );
    expect(text.match(/In short, by Colophon:/g)).toHaveLength(record.notices.length);
  });

  test('each fact has the words that state it', () => {
    const { text } = panels.republication;
    const quotes = record.editions.flatMap(
      (edition) => JSON.stringify(edition).match(QUOTES) ?? [],
    );
    expect(quotes.length).toBeGreaterThan(10);
    for (const quote of quotes) expect(text).toContain(JSON.parse(quote.slice(8)));
    expect(text).toContain('Seen in a listing of that site.');
    expect(text).toContain('Inferred from the usual form of the site’s addresses; not seen.');
  });

  test.each(order)('on the %s the ways lead to the other editions', (step) => {
    const seen = panels[step];
    const links = seen.all({ role: 'link', href: /^http/, attributes: { target: '_blank' } });
    for (const edition of ['original', 'translation'] as const) {
      const isThere = links.some(({ href }) => href === seedPages[edition].address);
      expect(isThere, `a link to the ${edition}`).toBe(edition !== step);
    }
    for (const { attributes } of links) {
      expect(attributes).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });
    }
  });

  test('what is inferred says so; beside an inferred address stand a search and the archive', () => {
    // The original's page itself says nothing of its translation.
    const seen = panels.original;
    expect(seen.text).toContain(words('addressInferred'));
    expect(seen.text).toContain('French (inferred)');
    const addresses = seen.all({ role: 'link' }).map(({ href }) => href);
    expect(addresses).toEqual(
      expect.arrayContaining([
        seedPages.translation.address,
        'https://lesakerfrancophone.fr/?s=La+Russie+et+la+Cor%C3%A9e+du+Nord+renforcent+leur+alliance',
        `https://web.archive.org/web/*/${seedPages.translation.address}`,
      ]),
    );
  });

  test('it tells why it is shown: host, article key, headline and record', async () => {
    const { text } = panels.republication;
    expect(text).toContain('Matched by its address and headline · record of November 22, 2026');
    expect(text).toContain('The address of this page is on mondialisation.ca and its article key');
    expect(text).toContain('la-russie-et-la-coree-du-nord-renforcent-leur-alliance');
    expect(text).toContain('The page carries the recorded headline.');
  });
});

const QUOTES = /"quote":"(?:[^"\\]|\\.)*"/g;

/** Opens a page of the seed article and reads all of its panel, with everything unfolded. */
async function lookAt(bench: Bench, step: Step): Promise<Look> {
  const page = await bench.open(seedPages[step].address);
  await opened(page);
  await agreesOn(bench, page, 'open');
  await settled(page);
  await unfoldAll(page);
  const seen = await look(page);
  if (!seen) throw new Error('The panel went away.');
  return seen;
}
