// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Witness } from '../../../components/panel/Witness';
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
});
