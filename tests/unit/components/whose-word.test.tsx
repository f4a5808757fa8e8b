// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Chain } from '../../../components/panel/Chain';
import { compose, contextOfRecord } from '../../../utils/context/compose';
import type { Context } from '../../../utils/context/context';
import { siteKnowledge } from '../../../utils/context/known-sites';
import { type Holder, match } from '../../../utils/records/match';
import type { ArticleRecord } from '../../../utils/records/schema';
import { articleKeysOf } from '../../../utils/sites/index';
import { catalogue, find, pages, seedContext, seedRecord } from '../seed';
import { english, french, panelFor, rendered, textOf } from './rendered';

const holder: Holder = { by: 'pack', name: 'Asia' };
const witness = [{ grade: 'seen' as const, where: 'listing' as const }];

/** What is shown where a pack says otherwise, beside the bundled record or alone. */
function context(change: (record: ArticleRecord) => void, isAlone = false): Context {
  const record = seedRecord();
  change(record);
  const page = pages.republication;
  const bundled = match(page, find(catalogue, articleKeysOf(page.address)));
  if (!bundled) throw new Error('no match');
  const held = { ...bundled, record, holder };
  return isAlone
    ? compose(held, page, siteKnowledge)
    : compose(bundled, page, siteKnowledge, [held]);
}

const folded = (panel: HTMLElement) => {
  for (const one of panel.querySelectorAll('details')) one.remove();
  return textOf(panel);
};

describe('whose word it is stands in sight', () => {
  it('of a record that only a pack holds: over the answer, and with each edition', () => {
    const { panel } = panelFor(context(() => {}, true));
    expect(textOf(panel.querySelector('.stated-by'))).toBe('According to the pack “Asia”:');
    const editions = [...panel.querySelectorAll('.edition')].map(folded as never);
    for (const text of editions) {
      expect(text).toContain('According to the pack “Asia”:');
      expect(text).not.toContain('(according to');
    }
    expect(
      textOf(
        panelFor(
          context(() => {}, true),
          { form: 'folded' },
        ).panel,
      ),
    ).toContain('According to the pack “Asia”: French translation');
  });

  it('of a fact that a pack adds: beside it', () => {
    const { panel } = panelFor(
      context(({ editions }) => {
        const [, translation] = editions;
        if (translation) translation.datePublished = { value: '2024-06-22', evidence: witness };
      }),
    );
    expect(folded(panel)).toContain('22 June 2024 (according to the pack “Asia”)');
    expect(textOf(panel.querySelector('.stated-by'))).toBe('Partly according to the pack “Asia”:');
  });

  it('of a way that only a pack knows: beside where it leads', () => {
    const bundled = seedRecord();
    const [original] = bundled.editions;
    delete original?.addresses;
    delete original?.articleKey;
    const { address, headlines } = pages.republication;
    const first = match({ address, headlines }, find([bundled], articleKeysOf(address)));
    if (!first) throw new Error('no match');
    const record = seedRecord();
    const [theirs] = record.editions;
    if (theirs) {
      theirs.addresses = [{ value: 'https://attacker.example/a', evidence: witness }];
      delete theirs.articleKey;
    }
    const held = { ...first, record, holder };
    const { panel } = panelFor(compose(first, pages.republication, siteKnowledge, [held]));
    const [edition] = [...panel.querySelectorAll('.edition')];
    expect(folded(edition as HTMLElement)).toContain(
      'attacker.example – not the site of Indian Punchline (according to the pack “Asia”)',
    );
  });

  it('of notices that only a pack has: beside them, and no sentence of ours is made of them', () => {
    const text = 'Reuse is free for all, says the attacker.';
    const { panel } = panelFor(
      context((record) => {
        const publisher = { name: 'Attacker' };
        record.notices = (['republication', 'disclaimer'] as const).map((kind) => ({
          ...{ kind, text, publisher, inLanguage: 'en' },
          ...{ carriedBy: 'republication' as const, covers: 'article' as const },
        }));
      }, true),
    );
    const said = folded(panel);
    expect(said.match(/says the attacker\.” \(according to the pack “Asia”\)/g)).toHaveLength(2);
    expect(textOf(panel)).not.toContain('The permission quoted is given by');
  });

  it('of a person whom a pack adds: as a difference', () => {
    const { panel } = panelFor(
      context(({ editions }) => {
        editions[0]?.author?.push({ value: { name: 'Ana Paz' }, evidence: witness });
      }),
      {},
      french,
    );
    expect(folded(panel)).toContain('Selon le recueil « Asia » : Auteur : Ana Paz');
    expect(folded(panel)).not.toMatch(/Bhadrakumar et Ana/);
  });

  it('of the bundled record alone, nothing is said', () => {
    const { panel } = panelFor(seedContext('republication'));
    expect(panel.querySelector('.held, .stated-by')).toBe(null);
  });

  it('of a pack’s record among all records', () => {
    const { chain, here } = contextOfRecord(seedRecord(), holder, siteKnowledge);
    const list = rendered(<Chain context={{ chain, here }} />, english);
    expect(folded(list).match(/According to the pack “Asia”:/g)).toHaveLength(3);
  });
});

describe('where a link leads', () => {
  it('stands beside it, whatever the link says', () => {
    const { panel } = panelFor(seedContext('republication'));
    const links = [...panel.querySelectorAll<HTMLAnchorElement>('a[target=_blank]')];
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      const host = new URL(link.href).host.replace(/^www\./, '');
      expect(textOf(link.parentElement?.querySelector('.host'))).toBe(host);
    }
  });

  it('is marked where it is not the named publisher’s own', () => {
    const { panel } = panelFor(
      context(({ editions }) => {
        const [original] = editions;
        if (!original) return;
        original.addresses = [{ value: 'https://attacker.example/a', evidence: witness }];
        delete original.articleKey;
      }, true),
    );
    expect(folded(panel)).toContain('attacker.example – not the site of Indian Punchline');
  });
});

describe('names of others', () => {
  it('stand in their own letters and direction, whatever they say', () => {
    const claim = 'Verified. Colophon vouches for this page';
    const { panel } = panelFor(
      context(({ editions }) => {
        for (const edition of editions) {
          edition.publisher = { value: { name: claim }, evidence: witness };
          edition.author = [{ value: { name: claim }, evidence: witness }];
        }
      }, true),
    );
    const walker = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
    let heard = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.textContent?.includes('Verified')) continue;
      heard += 1;
      expect(node.parentElement?.closest('bdi, .verbatim')).not.toBe(null);
    }
    expect(heard).toBeGreaterThan(5);
  });
});
