import { describe, expect, it } from 'vitest';
import type { Context, ContextNotice } from '../../../utils/context/context';
import { inShort } from '../../../utils/rights/in-short';
import { conditionsIn } from '../../../utils/rights/reading';
import { seedContext } from '../seed';
import { unmarked, wordsIn } from '../words';

const en = wordsIn('en', 'en-GB');
const fr = wordsIn('fr');

const carried = (text: string, more: Partial<ContextNotice> = {}): ContextNotice => {
  const conditions = conditionsIn({ text });
  return {
    kind: 'republication',
    inLanguage: 'en',
    text,
    publisher: { name: 'Le Quai' },
    carriedBy: 'republication',
    covers: 'article',
    ...(conditions.length > 0 ? { conditions } : {}),
    ...more,
  };
};

function said(notices: ContextNotice[] | undefined, here = 'republication', words = en) {
  const seed = seedContext('republication');
  const context: Context = { ...seed, here, notices: notices ?? seed.notices };
  return inShort(context, words).map(({ text, source }) => [unmarked(text), unmarked(source)]);
}

describe('what the notices say of reuse, in short,', () => {
  it('is the readings of those that speak of it, on the page that carries them without its name', () => {
    expect(said(undefined)).toEqual([
      [
        'The CRM lets alternative-media sites reproduce articles of its site, with source, address, link and copyright note. For print, other formats or commercial sites, ask the CRM first.',
        '',
      ],
    ]);
  });

  it('says whose they are on the page of another edition', () => {
    const [[, source] = []] = said(undefined, 'original');
    expect(source).toBe('— Centre de recherche sur la mondialisation, on Mondialisation.ca');
  });

  it.each([
    [
      en,
      'CC BY-ND 4.0. May: copy the text, pass it on and use it commercially too. Must: name the author, keep the copyright notice, name the licence and link to it, give the address of the text and say whether it was changed. May not: pass on a translation or another adaptation.',
    ],
    [fr, /^CC BY-ND 4\.0\. Permis\u00a0: /],
  ])('lists the conditions of a licence that has no reading, after its name', (words, expected) => {
    const [[text] = [], ...more] = said(
      [carried('Published under https://creativecommons.org/licenses/by-nd/4.0/')],
      'republication',
      words,
    );
    expect(more).toEqual([]);
    if (typeof expected === 'string') expect(text).toBe(expected);
    else expect(text).toMatch(expected);
  });

  it('names whom the copyright line names, where nothing else is read', () => {
    const notice = carried('© Ana Paz', { kind: 'copyright', copyrightHolder: ['Ana Paz'] });
    expect(said([notice])).toEqual([['The copyright line of this article names Ana Paz.', '']]);
  });

  it('is empty for words that nobody has read', () => {
    expect(said([carried('Ask the harbour master.')])).toEqual([]);
  });

  it('takes nothing from what a site only puts under its other articles', () => {
    const standing = { site: 'Le Quai', seen: '2024-06-24' };
    expect(said([carried('https://creativecommons.org/licenses/by/4.0/', { standing })])).toEqual(
      [],
    );
  });
});
