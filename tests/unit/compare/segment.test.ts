import { describe, expect, test } from 'vitest';
import { sentences } from '../../../utils/compare/segment';
import fc from '../properties';

function split(text: string, lang: string): string[] {
  return sentences(text, lang).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  test.each([
    ['en', 'M. K. Bhadrakumar wrote it.| He left.'],
    ['en', 'Mr. Hallow met Dr. Nkosi.| They spoke.'],
    ['en', 'Sen. Wick voted no.| "Why?" she asked.| Nobody knew.'],
    ['en', '1. The first point.| 2. The second.'],
    ['en', 'He said "I will go."| Then he left.| (It rained.)| The end!'],
    ['en', 'See vol. 3 and p. 12 of no. 5.| It is there.'],
    [
      'en',
      'Leave a note at the door (any will do. Two lines: enough).| We read it in the evening.',
    ],
    ['en', 'He kept quiet.| (Who would not?| It was late.)| The lamp burned.'],
    ['en', 'They sailed (nobody knows why.| The log is lost.| So is the map.'],
    ['fr', 'Apportez une lampe (laquelle ? La verte), et du pain.| Partons.'],
    ['fr', 'M. Dupont et Mme. Durand sont venus.| Ils sont repartis.'],
    ['fr', 'Il a dit : « Je viens. »| Puis il est parti.'],
    ['fr', '« Quoi ? » dit-elle.| Rien.'],
    ['fr', '« Nous partons.| Nous ne reviendrons pas », a-t-il dit.'],
    ['fr', 'Selon l’art. 12 du code.| Fin.'],
    ['de', 'Am 3. Mai kam Dr. Weber.| Er ging.'],
    ['ru', 'Об этом уже писали (см. Приложение) моряки.| Никто не ответил.'],
    ['ar', 'مرحبا بك.| كيف حالك؟| جيد.'],
    ['ja', '灯台に行く（いつ？今日だ）ことにした。|風が強い。'],
    ['zh', '这是第一句。|那是第二句！'],
    ['not a language', 'One.| Two.'],
  ])('%s: %s', (lang, marked) => {
    const parts = marked.split('|');
    expect(split(parts.join(''), lang)).toEqual(parts.map((part) => part.trim()));
  });

  test('a line break inside a paragraph ends no sentence', () => {
    expect(split('One two\nthree four. Five.', 'en')).toEqual(['One two\nthree four.', 'Five.']);
  });

  test('every visible character lies in exactly one sentence', () => {
    const piece = fc.constantFrom(
      'M.',
      'K.',
      'a',
      'B',
      ' ',
      '.',
      '»',
      '«',
      '”',
      '1.',
      '?',
      '\n',
      '…',
      '"',
      ')',
    );
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(any, (text) => {
        let end = 0;
        for (const place of sentences(text, 'fr')) {
          expect(text.slice(end, place.start).trim()).toBe('');
          expect(place.end).toBeGreaterThan(place.start);
          end = place.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });

  test('a long paragraph is split where a short one is', () => {
    const all = Array.from({ length: 800 }, (_, i) =>
      i % 7 === 0
        ? `« Quoi, ${i} ? » dit-elle à M. K. Durand.`
        : `La phrase ${i} est longue : ${'a '.repeat(i % 90)}fin.`,
    );
    const text = all.join(' ');
    expect(sentences(text, 'fr').map(({ start, end }) => text.slice(start, end))).toEqual(all);
  });

  test('a sentence without an end is one, however long', () => {
    const text = `${'sans fin '.repeat(3000)}enfin. Voilà.`;
    expect(sentences(text, 'fr').map(({ end }) => end)).toEqual([text.length - 7, text.length]);
    expect(sentences('x'.repeat(20_000), 'fr')).toHaveLength(1);
    expect(sentences('😀'.repeat(5_000), 'fr')).toHaveLength(1);
  });

  test('one paragraph of a million characters', () => {
    const all = sentences('No end in sight here. '.repeat(50_000), 'en');
    expect(all.length).toBeGreaterThan(5_000);
  });
});

describe('a quotation that opens behind a full stop begins the next sentence', () => {
  test.each([
    ['de', '»Er ist klug«, sagt er. »Ich gehe. Bald.« Das war alles.', '»Ich gehe.'],
    [
      'sv',
      'Så säger kören. ”Man sjunger ett ackord.” Sedan gick hon.',
      '”Man sjunger ett ackord.”',
    ],
    ['ja', 'と彼は言う。「私は人間のためにいる。」', '「私は人間のためにいる。」'],
  ])('in %s', (lang, text, sentence) => {
    expect(split(text, lang)).toContain(sentence);
  });

  test('but one that closes ends its own', () => {
    expect(split('Elle dit : « Oui. » Elle part.', 'fr')).toEqual([
      'Elle dit : « Oui. »',
      'Elle part.',
    ]);
  });
});

test('a sentence may begin with a year', () => {
  expect(split('Den tog bort inte parkeringen. 2023 kom fler bilar.', 'sv')).toHaveLength(2);
  expect(split('See vol. 2010 and no. 2020.', 'en')).toHaveLength(1);
});
