// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Edition } from '../../../components/panel/Edition';
import { EvidenceList } from '../../../components/panel/EvidenceList';
import { Witness } from '../../../components/panel/Witness';
import type { ContextEdition } from '../../../utils/context/context';
import { rendered, textOf } from './rendered';

describe('who says a fact', () => {
  it('is shown on the page by controls that are each called by the words they show', () => {
    const quotes = ['Traduit par Wayan', 'Relu par Hervé'];
    const list = rendered(
      quotes.map((quote) => (
        <Witness
          key={quote}
          chain={[]}
          witness={{
            ...{ grade: 'page', where: 'credit-line', quote, inLanguage: 'fr' },
            fragment: ':~:text=a',
          }}
        />
      )),
    );
    const names = [...list.querySelectorAll('button')].map((button) =>
      (button.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => textOf(document.getElementById(id)))
        .join(' '),
    );
    expect(names).toEqual(quotes.map((quote) => `Show on the page « ${quote} »`));
  });
  it.each([
    ['ar', 'rtl', 'الميناء وأضواؤه'],
    ['fr', 'ltr', 'Le port et ses lumières'],
  ])('is told with words of the page in its language, %s, and direction', (lang, dir, headline) => {
    const evidence = [
      { grade: 'seen', where: 'listing', quote: headline },
      { grade: 'seen', where: 'other-document', quote: 'Words of another paper' },
    ] as const;
    const other = { value: `${headline} !`, evidence: [...evidence] };
    const edition: ContextEdition = {
      ...{ id: 'original', role: 'original', ways: {} },
      inLanguage: { value: lang, evidence: [{ grade: 'seen', where: 'page-text' }] },
      headline: { value: headline, evidence: [...evidence], differing: [other] },
      author: [{ value: { name: 'Ana Paz' }, evidence: [{ grade: 'seen', where: 'listing' }] }],
    };
    const langsOf = (list: Element) =>
      new Map(
        [...list.querySelectorAll<HTMLElement>('.theirs, .verbatim')].map((one) => [
          textOf(one).replace(/^[«“”]\s?|\s?[»“”]$/g, ''),
          [one.lang, one.dir],
        ]),
      );
    const told = langsOf(rendered(<EvidenceList edition={edition} chain={[edition]} />));
    expect(told.get(headline)).toEqual([lang, dir]);
    expect(told.get(`${headline} !`)).toEqual([lang, dir]);
    // Nobody says in what language that is, and a name is in none.
    expect(told.get('Words of another paper')).toEqual(['', 'auto']);
    expect(told.get('Ana Paz')).toEqual(['', '']);
    const shown = langsOf(
      rendered(<Edition edition={edition} chain={[edition]} isHere={false} isTold />),
    );
    expect(shown.get(`${headline} !`)).toEqual([lang, dir]);
  });
});
