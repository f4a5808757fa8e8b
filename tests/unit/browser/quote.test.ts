import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../../utils/browser/quote';

const known = { address: 'https://news.example/a', credit: 'A. Writer, “A headline”, News' };

describe('a passage that is copied with its credit', () => {
  it('stands in the quotation marks of its language, with the credit and a link that leads to it', () => {
    const passage = { lines: ['Il dit : « Oui » - et part.'], lang: 'fr' };
    expect(quoteOf(passage, known)).toBe(
      [
        '«\u00a0Il dit : “Oui” - et part.\u00a0»',
        known.credit,
        'https://news.example/a#:~:text=Il%20dit%20%3A%20%C2%AB%20Oui%20%C2%BB%20%2D%20et%20part.',
      ].join('\n'),
    );
  });

  it('keeps its paragraphs, and is found from its first words to its last', () => {
    const lines = ['One two three four five six.', 'Seven eight nine ten eleven twelve.'];
    const text = quoteOf({ lines }, known);
    expect(text.split('\n').slice(0, 2)).toEqual([`“${lines[0]}`, `${lines[1]}”`]);
    expect(text).toContain(
      '#:~:text=One%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve.',
    );
  });

  it('has no empty line where nobody is to be credited', () => {
    expect(quoteOf({ lines: ['Words.'] }, { ...known, credit: '' }).split('\n')).toHaveLength(2);
  });
});
