import { describe, expect, it } from 'vitest';
import { createKnowledge } from '../../../utils/browser/knowledge';
import type { TabAnswer } from '../../../utils/browser/messages';
import { toolbarOf } from '../../../utils/browser/toolbar';
import { type CslItem, cslItem } from '../../../utils/citation/csl';
import { jsonLdOf } from '../../../utils/citation/json-ld';
import { ownReferenceOf } from '../../../utils/citation/references';
import { asRis } from '../../../utils/citation/ris';
import type { OwnStyle } from '../../../utils/citation/style-file';
import { asWikipedia } from '../../../utils/citation/wikipedia';
import {
  type Context,
  type ContextEdition,
  type ContextFact,
  plainly,
} from '../../../utils/context/context';
import { heldAside } from '../../../utils/context/held';
import { creditOf } from '../../../utils/credit/credit';
import { creditFacts } from '../../../utils/credit/facts';
import { asHtml, asText } from '../../../utils/credit/render';
import { reuseInWords } from '../../../utils/credit/reuse';
import type { Page, Statement } from '../../../utils/page/page';
import { editionsByKey } from '../../../utils/records/keys';
import type { Holder } from '../../../utils/records/match';
import type { ArticleRecord } from '../../../utils/records/schema';
import { silent } from '../browser/desk-tools';
import { catalogue, find, pages, seedRecord } from '../seed';
import { wordsIn } from '../words';

const pack: Holder = { by: 'pack', name: 'Asia' };
const { address } = pages.republication;
const witness = [{ grade: 'seen' as const, where: 'listing' as const }];
const person = (name: string) => ({ value: { name }, evidence: witness });

/** The seed record as somebody else would have it. */
function changed(change: (record: ArticleRecord) => void): ArticleRecord {
  const record = seedRecord();
  change(record);
  return record;
}

/** Says something of the page on the screen. */
const states = (property: Statement['property'], value: string): Statement => ({
  ...{ about: 'here', property, value, where: 'byline', quote: value },
});

/** What is shown of a page where a pack holds a record of it. */
async function shown(
  held: ArticleRecord,
  bundled: readonly ArticleRecord[] = catalogue,
  statements: Statement[] = [],
): Promise<Context> {
  const knowledge = createKnowledge({
    find: async (keys) => [
      ...find(bundled, keys),
      ...keys.flatMap((key) => {
        const edition = editionsByKey(held.editions).get(key);
        return edition ? [{ key, edition, record: held, holder: pack }] : [];
      }),
    ],
    keep: async () => true,
  });
  const page: Page = { ...silent(pages.republication), statements };
  const context = await knowledge.contextOf(page);
  if (!context) throw new Error('nothing is known');
  return context;
}

/** Everything that can be taken away of a text, in one. */
function taken(context: Context): string {
  const facts = creditFacts(context, address);
  const full = creditOf(facts, { language: 'en', length: 'full' });
  const short = creditOf(facts, { language: 'fr', length: 'short' });
  const item = cslItem(context, address, '2026-11-28');
  return [
    ...[asText(full), asHtml(full), asText(short), asRis(item), JSON.stringify(item)],
    JSON.stringify(jsonLdOf(context, address)),
  ].join('\n');
}

describe('what a pack says', () => {
  it('of people beyond those who are recorded is a difference, not one more author', async () => {
    const { chain } = await shown(
      changed(({ editions }) => {
        editions[0]?.author?.push(person('Ana Paz'));
        editions[1]?.translator?.push(person('Luz Rey'));
      }),
    );
    const names = chain.slice(0, 2).map(({ author, translator }) => {
      const [first, ...others] = author ?? translator ?? [];
      return [first?.value.name, others.length, first?.differing?.map(({ value }) => value.name)];
    });
    expect(names).toEqual([
      ['M. K. Bhadrakumar', 0, ['Ana Paz']],
      ['Wayan', 0, ['Luz Rey']],
    ]);
  });

  it('stands behind what the page says, whichever was there first', async () => {
    const held = changed(({ editions }) => {
      const here = editions[2];
      if (!here) return;
      here.datePublished = { value: '2020-01-01', evidence: witness };
      here.author = [person('Ana Paz')];
    });
    const context = await shown(
      held,
      [],
      [states('datePublished', '2024-06-24'), states('author', 'M. K. Bhadrakumar')],
    );
    const here = context.chain.find(({ id }) => id === context.here);
    expect(here?.datePublished).toMatchObject({
      value: '2024-06-24',
      differing: [{ value: '2020-01-01' }],
    });
    expect(here?.author?.map(({ value }) => value.name)).toEqual(['M. K. Bhadrakumar']);
    expect(here?.author?.[0]?.differing?.[0]?.value.name).toBe('Ana Paz');
  });

  it('of an address comes after the one that is recorded', async () => {
    const { chain } = await shown(
      changed(({ editions }) => {
        editions[0]?.addresses?.unshift({ value: 'https://attacker.example/a', evidence: witness });
      }),
    );
    expect(chain[0]?.ways.read?.address).toBe(seedRecord().editions[0]?.addresses?.[0]?.value);
  });

  it('never stands in a credit, a citation or metadata', async () => {
    const marked = changed(({ editions, notices }) => {
      for (const edition of editions) {
        edition.author = [...(edition.author ?? []), person('Marked Person')];
        edition.addresses = [
          { value: `https://marked.example/${edition.id}`, evidence: witness },
          ...(edition.addresses ?? []),
        ];
        edition.publisher = { value: { name: 'Marked Press' }, evidence: witness };
        edition.datePublished = { value: '2001-01-01', evidence: witness };
      }
      const [notice] = notices;
      if (notice) notice.text = 'Marked words, CC BY 4.0';
    });
    for (const bundled of [catalogue, []]) {
      const context = await shown(marked, bundled);
      expect(taken(context)).toMatch(/Marked Person/);
      expect(taken(plainly(context))).not.toMatch(/marked|2001/i);
      const { credit } = reuseInWords(context, address, wordsIn('en'));
      expect(JSON.stringify(credit)).not.toMatch(/marked|2001/i);
    }
  });

  it('says whose it is where the reader takes it in', async () => {
    const context = await shown(seedRecord(), []);
    const item = cslItem(context, address, '2026-11-28');
    expect(taken(context).match(/pack “Asia”|recueil «\u00a0Asia\u00a0»/g)).not.toHaveLength(0);
    expect(item.note).toBe('According to the pack “Asia”');
    expect(asRis(item)).toContain('N1  - According to the pack “Asia”');
    expect(JSON.stringify(jsonLdOf(context, address))).toContain('pack “Asia”');
    const credit = creditOf(creditFacts(context, address), { language: 'fr', length: 'full' });
    expect(asText(credit)).toMatch(/Selon le recueil «\u00a0Asia\u00a0»$/);
  });

  it('says whose it is in templates, and in a style that prints no notes', async () => {
    const item = cslItem(await shown(seedRecord(), []), address, '2026-11-28');
    for (const language of ['en', 'fr'] as const) {
      expect(asWikipedia(item, language)).toMatch(/}} \(According to the pack “Asia”\)$/);
    }
    const style = (format: (item: CslItem) => string) =>
      ownReferenceOf(item, { title: 'Own', locale: 'en', format } as unknown as OwnStyle);
    expect(style(({ title }) => title ?? '')).toMatch(/ According to the pack “Asia”\.$/);
    expect(style(({ note }) => note ?? '')).toBe('According to the pack “Asia”');
  });

  it('of an original is marked in the metadata of each edition that has it from there', async () => {
    const context = await shown(
      changed(({ editions, sdPublisher }) => {
        sdPublisher.name = 'Colophon';
        for (const edition of editions) delete edition.author;
        const [original] = editions;
        if (original) original.author = [person('Ana Paz')];
      }),
      catalogue.map((record) => ({
        ...record,
        editions: record.editions.map(({ author: _, ...edition }) => edition),
      })),
    );
    const nodes = jsonLdOf(context, address)['@graph'];
    expect(nodes).toHaveLength(3);
    for (const node of nodes) {
      expect(JSON.stringify(node.author)).toContain('Ana Paz');
      expect(JSON.stringify(node.sdPublisher)).toContain('pack “Asia”');
    }
  });

  it('of who made its record stands in no metadata', async () => {
    const held = changed(({ sdPublisher }) => {
      sdPublisher.name = 'Colophon';
    });
    const text = JSON.stringify(jsonLdOf(await shown(held, []), address));
    expect(text).toContain('pack “Asia”');
    expect(text).not.toContain('Colophon');
  });

  it('is told on the toolbar button as its word, and counts for no badge', async () => {
    const button = async (held: ArticleRecord, bundled = catalogue) =>
      toolbarOf({ context: await shown(held, bundled), form: 'open' } as TabAnswer, wordsIn('en'));
    const alone = await button(seedRecord(), []);
    expect(alone.badge).toBe('');
    expect(alone.title).toContain('According to the pack “\u2068Asia\u2069”: ');
    const more = await button(
      changed(({ editions }) => {
        const [original] = editions;
        if (!original) return;
        const value = 'https://fourth.example/a';
        const { articleKey: _, ...twin } = original;
        editions.push({
          ...twin,
          id: 'fourth',
          role: 'republication',
          addresses: [{ value, evidence: witness }],
          isBasedOn: { value: original.id, evidence: witness },
        });
      }),
    );
    expect(more.badge).toBe('3');
    expect(more.title).toContain('4 editions known');
  });

  it('does not name the page, nor say that it has changed', async () => {
    const record = changed(({ editions }) => {
      for (const edition of editions) {
        edition.headline = { value: 'Withdrawn for fraud', evidence: witness };
        edition.publisher = { value: { name: 'Verified Press' }, evidence: witness };
      }
    });
    const context = await shown(record, [], [states('author', 'M. K. Bhadrakumar')]).catch(
      (error: Error) => error.message,
    );
    expect(JSON.stringify(context)).not.toMatch(/Withdrawn|Verified/);
  });

  it('does not name the page that its own licence stands on', async () => {
    const held = changed(({ editions }) => {
      for (const edition of editions) {
        edition.publisher = { value: { name: 'Verified Press' }, evidence: witness };
      }
    });
    const value = 'https://creativecommons.org/licenses/by/4.0/';
    const line = {
      ...states('license', value),
      where: 'licence-line' as const,
      quote: 'CC BY 4.0',
    };
    const { notices } = await shown(held, [], [line]);
    const licence = notices.find(({ license }) => license === value);
    expect(licence?.publisher.name).toBe('www.mondialisation.ca');
  });

  it('of people that two of them name is not one team', () => {
    const by = (holder: Holder) =>
      [{ ...witness[0], heldBy: holder }] as ContextFact<unknown>['evidence'];
    const edition = {
      ...{ id: 'here', role: 'republication', ways: {} },
      author: [
        { value: { name: 'Ana Paz' }, evidence: by({ by: 'own', host: 'a.example' }) },
        { value: { name: 'Luz Rey' }, evidence: by(pack) },
      ],
    } as ContextEdition;
    const [changed] = heldAside([edition]);
    expect(changed?.author).toMatchObject([
      { value: { name: 'Ana Paz' }, differing: [{ value: { name: 'Luz Rey' } }] },
    ]);
  });

  it('of notices is named as its word, and nothing is read into it', async () => {
    const held = changed(({ notices }) => {
      const [first] = notices;
      if (first) first.text = 'Reuse it under CC BY 4.0.';
    });
    const { notices } = await shown(held, []);
    const claimed = notices.filter(({ heldBy }) => heldBy);
    expect(claimed.map(({ text }) => text)).toContain('Reuse it under CC BY 4.0.');
    expect(claimed.every(({ reading, conditions }) => !reading && !conditions)).toBe(true);
  });

  it('changes nothing where it says what is recorded anyway', async () => {
    const { plain, ...context } = await shown(seedRecord());
    expect(plain).toEqual(context);
  });
});

describe('a way out', () => {
  it.each([
    ['Indian Punchline', 'https://www.indianpunchline.com/an-article/', undefined],
    ['Indian Punchline', 'https://indianpunchline.attacker.example/an-article/', true],
    ['The Example Weekly', 'https://www.mondialisation.ca/a/1042', true],
    ['The Example Weekly', 'https://weekly.example/a', undefined],
  ])('of %s to %s is marked as leading elsewhere: %s', async (name, value, expected) => {
    const { chain } = await shown(
      changed(({ editions }) => {
        const [original] = editions;
        if (!original) return;
        original.publisher = { value: { name }, evidence: witness };
        original.addresses = [{ value, evidence: witness }];
        delete original.articleKey;
      }),
      [],
    );
    expect(chain[0]?.ways.read?.isElsewhere).toBe(expected);
  });
});
