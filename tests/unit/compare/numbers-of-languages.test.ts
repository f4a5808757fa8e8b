/** Times, decades, halves and declined months, in pairs of languages other than the first two. */
import { describe, expect, test } from 'vitest';
import { numbersOf, unanswered } from '../../../utils/compare/numbers';

/** What is unanswered on either side. */
function missing(
  [lang, text]: readonly [string, string],
  [other, opposite]: readonly [string, string],
) {
  const [a, b] = [numbersOf(text, lang), numbersOf(opposite, other)];
  return [...unanswered(a, b.supply, b.mentions), ...unanswered(b, a.supply, a.mentions)].map(
    (mention) => mention.text,
  );
}

describe('the same, said otherwise', () => {
  test.each([
    ['a decade in two figures', ['en', 'in the 1930s'], ['de', 'in den 30er Jahren']],
    ['a decade of Chinese', ['en', 'in the 1930s'], ['zh', '20世纪30年代']],
    ['a decade of Japanese', ['en', 'in the 1860s'], ['ja', '19世紀60年代']],
    ['both of them', ['zh', '20世纪30年代'], ['ja', '1930年代']],
    ['one and a half of a magnitude', ['en', '1.5 million'], ['ru', 'полтора миллиона']],
    [
      'a time that is in words opposite',
      ['en', 'at 7:30 p.m. the boats came'],
      ['de', 'um halb acht kamen die Boote'],
    ],
    ['a half hour', ['en', 'at 7:30 the boats came'], ['sv', 'halv åtta kom båtarna']],
    ['a declined month', ['en', 'on 3 May 2021'], ['pl', '3 maja 2021 roku']],
    ['figures of Thai', ['en', 'the 250 boats and 3.5 tons'], ['th', 'เรือ ๒๕๐ ลำ และ ๓.๕ ตัน']],
    ['figures of Bengali', ['en', '48 boats'], ['bn', '৪৮ টি নৌকা']],
    ['a date in numerals', ['en', 'on 21 June'], ['zh', '六月二十一日']],
    ['a range of one magnitude', ['en', '30,000 to 50,000 people'], ['zh', '3至5万人']],
    ['a range with a wave', ['en', '30,000 to 50,000 people'], ['ja', '3〜5万人']],
    ['a list’s number', ['en', 'Fishing'], ['zh', '2、捕鱼']],
    ['a list’s number in brackets', ['en', 'Fishing'], ['zh', '（2）捕鱼']],
    ['a Buddhist year', ['en', 'the flood of 2023'], ['th', 'น้ำท่วมปี พ.ศ. 2566']],
    ['a Buddhist year in figures of Thai', ['en', 'the flood of 2023'], ['th', 'น้ำท่วมปี ๒๕๖๖']],
    ['a date of Thai', ['en', 'on 3 May 2023'], ['th', 'วันที่ 3 พฤษภาคม 2566']],
    ['a month of Thai, shortened', ['en', 'on 3 March 2023'], ['th', '3 มี.ค. 2566']],
    [
      'a magnitude of Thai in one word with what it counts',
      ['en', '20,000 boats'],
      ['th', '2 หมื่นลำในท่าเรือ'],
    ],
    ['an hour of Thai', ['en', 'at 7:30 p.m.'], ['th', 'เวลา 19.30 น.']],
    ['a date of Persian', ['en', 'on 24 May 2023'], ['fa', '۳ خرداد ۱۴۰۲']],
    ['the same date of Persian', ['fa', '۳ خرداد ۱۴۰۲'], ['fa', '3 خرداد 1402']],
    ['a century of Italian', ['en', 'in the 19th century'], ['it', 'nell’Ottocento']],
    ['a magnitude of another', ['en', '3 billion euros'], ['es', '3 mil millones de euros']],
    ['a time with a point', ['en', 'at 5:30 p.m.'], ['it', 'alle 17.30']],
    ['a month without a name', ['en', 'on 3 May 2023'], ['vi', 'ngày 3 tháng 5 năm 2023']],
    ['tens of Indonesian', ['en', '245 boats'], ['id', 'dua ratus empat puluh lima kapal']],
    ['a month of Hebrew behind "in"', ['en', 'on 3 May 2023'], ['he', '3 במאי 2023']],
    ['numbers of Bulgarian', ['en', '45 boats'], ['bg', 'четиридесет и пет лодки']],
    ['numbers of Catalan', ['en', '45 boats'], ['ca', 'quaranta-cinc barques']],
    ['numbers of Slovak', ['en', '20 boats'], ['sk', 'dvadsať lodí']],
    ['numbers of Korea’s own', ['en', '12 boats'], ['ko', '배 열두 척']],
    ['a decade of Arabic', ['en', 'the 1990s'], ['ar', 'التسعينيات']],
    ['a shortened magnitude of Greek', ['en', '3 million'], ['el', '3 εκατ.']],
    ['a Persian year', ['en', 'the flood of 2024'], ['fa', 'سیل سال ۱۴۰۲']],
    ['an Islamic year', ['en', 'the flood of 2023'], ['ar', 'فيضان عام 1445']],
    ['a year of an era', ['en', 'the flood of 3 May 2024'], ['ja', '令和6年5月3日の洪水']],
    ['a year of the Republic', ['en', 'the flood of 2023'], ['zh-Hant', '民國112年的洪水']],
    ['a month of Finnish', ['en', 'on 3 May 2021'], ['fi', '3. toukokuuta 2021']],
  ] as const)('%s', (_what, one, other) => {
    expect(missing(one, other)).toEqual([]);
  });
});

describe('another one', () => {
  test.each([
    [
      'time, in figures',
      ['en', 'at 7:30 p.m. the boats came'],
      ['de', 'um 18:30 Uhr kamen die Boote'],
      '7:30',
    ],
    ['decade', ['en', 'in the 1930s'], ['de', 'in den 40er Jahren'], '1930'],
    ['month of Thai', ['en', 'on 3 January 2023'], ['th', '3 มี.ค. 2566'], '3 January 2023'],
    ['day of a Persian month', ['en', 'on 25 May 2023'], ['fa', '۳ خرداد ۱۴۰۲'], '25 May 2023'],
    ['magnitude of another', ['en', '3 million euros'], ['es', '3 mil millones de euros'], '3 mil'],
    ['time with a point', ['en', 'at 5:20 p.m.'], ['it', 'alle 17.30'], '17.30'],
    ['Buddhist year', ['en', 'the flood of 2022'], ['th', 'น้ำท่วมปี พ.ศ. 2566'], '2022 | 2566'],
    ['day of a month', ['en', 'on 3 May 2021'], ['pl', '13 maja 2021 roku'], '3 May 2021'],
  ] as const)('%s', (_what, one, other, told) => {
    expect(missing(one, other).join(' | ')).toContain(told);
  });
});
