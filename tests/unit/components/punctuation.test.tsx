// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { labelsOf } from '../../../components/compare/sides';
import { Subjects } from '../../../components/panel/Subjects';
import { publisherInWords } from '../../../components/publisher';
import { seedContext } from '../seed';
import { unmarked, wordsIn } from '../words';
import { editionsIn, panelFor, rendered, textOf } from './rendered';

const CRM = {
  name: 'Mondialisation.ca',
  parentOrganization: { name: 'Centre de recherche', alternateName: 'CRM' },
};

describe('brackets and commas', () => {
  it.each([
    ['en', 'Mondialisation.ca (Centre de recherche, CRM)'],
    ['ja', 'Mondialisation.ca（Centre de recherche、CRM）'],
    ['zh-CN', 'Mondialisation.ca（Centre de recherche、CRM）'],
    ['ar', 'Mondialisation.ca (Centre de recherche، CRM)'],
  ])('around names are those of the interface’s language: %s', (language, expected) => {
    const words = wordsIn(language);
    expect(unmarked(publisherInWords(CRM, words))).toBe(expected);
    const { name, parentOrganization } = CRM;
    expect(publisherInWords({ name }, words)).not.toContain(parentOrganization.name);
    const whole = { name, parentOrganization: { name: 'Centre' } };
    expect(unmarked(publisherInWords(whole, words))).toMatch(
      /^Mondialisation\.ca ?[(（]Centre[)）]$/,
    );
  });

  it.each(['ja', 'zh-CN'])('are full-width all over the chain in %s', (language) => {
    const { panel } = panelFor(seedContext('republication'), {}, wordsIn(language));
    const chain = editionsIn(panel).flatMap((edition) => [
      ...[...edition.querySelectorAll('.role, .at')].map(textOf),
      edition.querySelector('summary')?.getAttribute('aria-label') ?? '',
    ]);
    expect(chain.join('\n')).toMatch(/（.+）/);
    expect(chain.filter((line) => /[(),]/.test(line))).toEqual([]);
  });

  it('tell editions of one role apart in a comparison', () => {
    const texts = ['A', 'B'].map((publisher) => ({ role: 'translation', publisher }) as const);
    const labels = (language: string) => labelsOf(texts, wordsIn(language).t).map(unmarked);
    expect(labels('en')).toEqual(['Translation (A)', 'Translation (B)']);
    expect(labels('ja')).toEqual(['翻訳（A）', '翻訳（B）']);
  });

  it.each([
    ['fr', 'Région\u00a0: Asie, Europe'],
    ['en', 'Région: Asie, Europe'],
    ['ja', 'Région：Asie、Europe'],
    ['ar', 'Région: Asie، Europe'],
    [undefined, 'Région: Asie, Europe'],
  ])('among a page’s own subjects are those of its language: %s', (lang, expected) => {
    const about = ['Asie', 'Europe'].map((name) => ({
      value: { inDefinedTermSet: 'Région', name },
      evidence: [],
    }));
    expect(rendered(<Subjects about={about} lang={lang} />).textContent).toBe(expected);
  });
});
