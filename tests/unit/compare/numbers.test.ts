import { describe, expect, test } from 'vitest';
import { numbersOf, unanswered } from '../../../utils/compare/numbers';
import fc from '../properties';

/** What is unanswered on either side of an English-French pair. */
function missing(english: string, french: string): string[] {
  const a = numbersOf(english, 'en');
  const b = numbersOf(french, 'fr');
  const open = [...unanswered(a, b.supply, b.mentions), ...unanswered(b, a.supply, a.mentions)];
  return open.map(({ text }) => text);
}

describe('numbers that are the same', () => {
  test.each([
    ['separators', '1,500 people, 12.5%', '1 500 personnes, 12,5 %'],
    ['narrow no-break spaces', '2,300,000 crowns', '2\u202f300\u202f000 couronnes'],
    ['points for thousands', '1,234,567 votes', '1.234.567 voix'],
    ['words', '21 of 95,000', 'vingt et un sur quatre-vingt-quinze mille'],
    ['words, the other way', 'seventy-two hours', '72 heures'],
    ['fractions', '50% of the 1/4 litre', 'la moitié du quart de litre'],
    ['ordinals', 'the 3rd and 21st time', 'la troisième et la 21e fois'],
    ['magnitudes', '$2.3 billion and 640 million', '2,3 milliards et 640 millions'],
    ['magnitudes in digits', '5.6 million', '5 600 000'],
    ['a range', 'from 5 to 6 million', 'entre 5 millions et 6 millions'],
    ['clock times', 'at 3:30 p.m. and at 8 a.m.', 'à 15 h 30 et à 8 heures'],
    ['noon', 'at 12 p.m.', 'à midi'],
    ['decades', 'the 1990s', 'les années 90'],
    ['centuries', 'the 19th century', 'le XIXe siècle'],
    ['dates in words', '21 June 2024', 'le 21 juin 2024'],
    ['dates, American', 'June 21, 2024', '21 juin 2024'],
    ['dates in digits', '21 June 2024', '21/06/2024'],
    ['dates, month first', '6/21/2024', '21.06.2024'],
    ['ISO dates', '2024-06-21', 'le 21 juin 2024'],
    ['the first of a month', '1 August', 'le 1er août'],
    ['short years', 'May 1968', 'mai 68'],
    ['names', 'COVID-19 and GPT-4 fly an F-16', 'le Covid et le robot volent en avion'],
    ['addresses', 'see https://example.org/2024/17', 'voir le site'],
    ['Roman numerals', 'Louis 14', 'Louis XIV'],
  ])('%s', (_, english, french) => {
    expect(missing(english, french)).toEqual([]);
  });

  test.each([
    ['parts of a magnitude', 'half a million crowns', '500 000 couronnes'],
    ['a magnitude and a part', 'a million and a half', '1,5 million'],
    ['years of a range', 'from 1962–64', 'de 1962-1964'],
    ['ends of years', 'the 1962-64 harvests', 'les récoltes de 62-64'],
    ['lakhs', '45,67,890 voters', '4 567 890 électeurs'],
    [
      'seventeen, in words',
      '97 boats and 17 nets',
      'quatre-vingt-dix-sept bateaux et dix-sept filets',
    ],
    ['hours in four digits', '0745 hours', '7 h 45'],
    ['two hours of one half of the day', 'from 5-6 pm', 'de 17 h à 18 h'],
    ['miles and kilometres', '50 miles', '80 km'],
    ['feet and inches', '5 foot 6', '1 mètre 68'],
    ['numbers of a list', '3. The nets', 'c) Les filets'],
    ['numbers of a list, both', '3. The nets', '3) Les filets'],
    ['two days of a month', 'from April 8 to April 10', 'du 8 au 10 avril'],
    ['two days, one month', 'on April 8-9', 'les 8-9 avril'],
    ['two numbers side by side', 'in 12 of 450 cases', 'cas 12 450'],
    ['all of it', '100% of the crew', 'tout l’équipage'],
    ['names that begin with digits', 'a 501c3 of @18F', 'une association de leurs amis'],
  ])('%s, too', (_, english, french) => {
    expect(missing(english, french)).toEqual([]);
  });

  test.each([
    ['ja', '20 million people on 6 May 2021', '2021年5月6日に2000万人'],
    ['ja', 'at 3:30 p.m., 35 boats', '午後3時30分、三十五隻'],
    ['zh', '1.2 billion in June', '6月，12亿'],
    ['ko', '25,000 people', '2만 5천명'],
    ['es', '12 million on 5 March', '12 millones el 5 de marzo'],
    ['ru', '3 million in 2021', '3 миллиона в 2021 году'],
    ['ar', 'two hours and 40 million', 'ساعتين و40 مليون'],
    ['ar', '2-5 hours', 'من ساعتين إلى خمس ساعات'],
  ])('%s: %s', (lang, english, other) => {
    const a = numbersOf(english, 'en');
    const b = numbersOf(other, lang);
    const open = [...unanswered(a, b.supply), ...unanswered(b, a.supply)];
    expect(open.map(({ text }) => text)).toEqual([]);
  });

  test('a digit changed beside Chinese signs is told of', () => {
    const open = unanswered(numbersOf('共有47艘船', 'zh'), numbersOf('41 ships', 'en').supply);
    expect(open.map(({ text }) => text)).toEqual(['47']);
  });

  test('digits of other scripts are digits', () => {
    expect(unanswered(numbersOf('٢٠٢٤ و ١٥٠٠'), numbersOf('2024 and 1,500').supply)).toEqual([]);
  });
});

describe('numbers that differ', () => {
  test.each([
    ['88 votes', '83 voix', ['88', '83']],
    ['3.1%', '3,7 %', ['3.1', '3,7']],
    ['640 million', '460 millions', ['640 million', '460 millions']],
    ['4 billion', '4 millions', ['4 billion', '4 millions']],
    ['30 June 2027', '30 juillet 2027', ['30 June 2027', '30 juillet 2027']],
    ['at 10:30', 'à 10 h 45', ['10:30', '10 h 45']],
    ['in 1987', 'en 1978', ['1987', '1978']],
    ['$450,000 for three boats', '450 003 $ pour trois bateaux', ['450,000', '450 003']],
    ['2. The nets', '5. Les filets', ['2', '5']],
    ['1. The nets', '4. Les filets', ['1', '4']],
    [
      '8 boats (1 new) between 28 March and 8 April',
      '8 bateaux (1 neuf) entre le 28 mars et le 1 avril',
      ['8 April', '1 avril'],
    ],
    ['1,500', '15 000', ['1,500', '15 000']],
  ])('%s and %s', (english, french, expected) => {
    expect(missing(english, french)).toEqual(expected);
  });

  test('a mention knows where it stands', () => {
    const text = 'Only 12 of the 3.4 million on 14 March 2021.';
    for (const { text: words, start, end } of numbersOf(text, 'en').mentions) {
      expect(text.slice(start, end)).toBe(words);
    }
    expect(numbersOf(text, 'en').mentions.map(({ kind }) => kind)).toEqual([
      'number',
      'number',
      'date',
    ]);
  });
});

describe('any text', () => {
  const noisy = fc.array(
    fc.constantFrom(
      '1',
      '23',
      '.',
      ',',
      ' ',
      ':',
      '/',
      '-',
      'June',
      'h',
      '%',
      'XX',
      'million',
      '\u202f',
      'e',
    ),
    { maxLength: 60 },
  );

  test('never throws, and a text answers itself', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          noisy.map((all) => all.join('')),
        ),
        (text) => {
          const numbers = numbersOf(text, 'en');
          expect(unanswered(numbers, numbers.supply)).toEqual([]);
          for (const { start, end } of numbers.mentions) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });

  test.each([
    ['digits', '1'.repeat(200_000)],
    ['groups', '1.'.repeat(100_000)],
    ['spaced groups', '1 000 '.repeat(40_000)],
    ['addresses', `${'a.'.repeat(50_000)}@`],
    ['number words', 'twenty und '.repeat(20_000)],
    ['one long word', 'und'.repeat(60_000)],
    ['dates', '1/1/'.repeat(50_000)],
  ])('takes no longer on %s', (_, text) => {
    expect(() => numbersOf(text)).not.toThrow();
  });
});
