/** Prose, boxes and other people's words that sound like a page's own word on where it comes from. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../utils/languages/index';
import { above, beneath, pageOf, prose, readings } from './page-tools';

const HEAD = '<h1>A story of the bay</h1>';
const amid = (line: string, lang: string) =>
  readings(`${HEAD}${prose}<p>${line}</p>${prose}`, lang);

describe('a sentence about translation translates nothing:', () => {
  test.each([
    ['en', 'Machine translation of poems is still hard.'],
    ['en', 'Automatic translation from Chinese is good enough for menus.'],
    ['fr', 'Traduction automatique partout, traducteurs nulle part.'],
    ['it', 'Traduzione automatica nei tribunali, il dibattito.'],
    ['pt', 'Tradução automática nos hospitais, um risco.'],
    ['ru', 'Машинный перевод меняет профессию.'],
    ['pl', 'Tłumaczenie maszynowe zmienia zawód.'],
    ['cs', 'Strojový překlad mění profesi.'],
    ['uk', 'Машинний переклад змінює професію.'],
    ['vi', 'Dịch tự động đang thay đổi nghề dịch.'],
    ['tr', 'Makine çevirisi mesleği değiştiriyor.'],
    ['el', 'Μηχανική μετάφραση παντού.'],
    ['ar', 'ترجمة آلية في كل مكان'],
    ['ar', 'ترجمة الشعر صعبة'],
    ['ko', '기계 번역이 확산되고 있다.'],
    ['ja', '機械翻訳の導入も進む。ただし、ロワさんは懐疑的だ。'],
    ['ja', '小説は村上氏が翻訳した。'],
    ['ja', '翻訳の仕事'],
    ['zh', '机器翻译正在普及，译者的收入却在下降。'],
    ['zh', '本文由陈明翻译的小说改编。'],
  ])('%s: %s', (lang, line) => {
    expect(amid(line, lang)).toEqual([]);
    expect(beneath(line, lang)).toEqual([]);
  });
});

test.each([
  ['en', 'Machine translation by DeepL'],
  ['zh', '机器翻译，仅供参考。'],
  ['ja', 'この記事は機械翻訳されています。'],
  ['ko', '기계 번역되었습니다'],
])('what a program translated is told still, %s: %s', (lang, line) => {
  expect(beneath(line, lang)).toEqual([
    'here basis: machine-translation',
    'here role: translation',
  ]);
});

test('who carried a translation out is no program', () => {
  expect(beneath('Перевод выполнен сайтом Причал.', 'ru').join()).not.toContain('machine');
  expect(beneath('Переведено с помощью DeepL', 'ru')).toContain('here basis: machine-translation');
});

describe('a quotation that a line speaks of is somebody else’s word:', () => {
  test.each([
    ['en', '“This article was originally published in The Lantern.” That is what it said.'],
    ['fr', '« Cet article a été publié d’abord dans La Lanterne. » C’est ce qu’on lisait.'],
    ['zh', '“本文转载自码头日报，如有侵权请联系删除。”这句话，记者见过很多次。'],
  ])('%s: %s', (lang, line) => {
    expect(beneath(line, lang)).toEqual([]);
    const { notices } = pageOf(
      `<!doctype html><html lang="${lang}"><title>Tide</title><article><h1>Tide</h1>${prose}<p>${line}</p></article>`,
    );
    expect(notices).toEqual([]);
  });

  test('what whoever takes the text over has to say', () => {
    const line = '经许可在其他刊物上发表的，须注明“本文首发于《码头日报》”';
    expect(beneath(line, 'zh')).toEqual([]);
  });

  test('a quoted headline before a statement is none', () => {
    const line = '“The harbour at night.” This article was originally published in The Lantern.';
    expect(beneath(line)).toEqual(['here role: republication', 'original publisher: The Lantern']);
  });
});

describe('comments and other articles beneath the text are not the page’s own word:', () => {
  test.each([
    ['pl', 'Komentarze', 'Tłumaczenie: Jan Kos'],
    ['tr', 'Yorumlar', 'Çeviren: Ayşe Kaya'],
    ['el', 'Σχόλια', 'Μετάφραση: Άννα Παππά'],
    ['sv', 'Kommentarer', 'Översättning: Anna Holm'],
    ['ja', 'コメント', '転載元：桟橋新聞'],
    ['zh', '网友评论', '翻译：陈明'],
    ['ko', '관련 기사', '번역: 김하나'],
  ])('%s: %s', (lang, label, line) => {
    expect(readings(`${HEAD}${prose}<h3>${label}</h3><p>${line}</p>`, lang)).toEqual([]);
    expect(readings(`${HEAD}${prose}<p>${line}</p>`, lang)).not.toEqual([]);
  });

  test.each(LANGUAGES.map((language) => [language.tag, language] as const))(
    'the room of %s says how they are headed',
    (_tag, { lists }) => {
      expect(lists?.comments?.length).toBeGreaterThan(0);
      expect(lists?.around?.length).toBeGreaterThan(0);
    },
  );

  test('links beneath a heading of any words lead to other articles', () => {
    const links = ['Translation: Rain', 'Source: The Lantern'].map(
      (words, i) => `<li><a href="/other-${i}">${words}</a></li>`,
    );
    expect(readings(`${HEAD}${prose}<h3>Mere herfra</h3><ul>${links.join('')}</ul>`)).toEqual([]);
  });
});

test.each([
  ['en', '5 min read · May 20, 2021', 'Translated by Jana Roe'],
  ['fr', '5 min de lecture', 'Traduit par Jana Roe'],
  ['de', '5 Min. Lesezeit', 'Übersetzt von Jana Roe'],
])('how long a text takes to read makes it no film, %s: %s', (lang, time, line) => {
  const seen = above(`${time}</p><p>${line}`, lang);
  expect(seen).toContain('translation translator: Jana Roe');
});

test.each([
  ['en', 'Original: The Harbour at Night and Its Lights'],
  ['fr', 'Article original : The Harbour at Night and Its Lights'],
  ['ru', 'Оригинал: The Harbour at Night and Its Lights'],
])('a label within a link is no part of the headline: %s', (lang, words) => {
  const seen = beneath(`<a href="https://quay.example/harbour-at-night">${words}</a>`, lang);
  expect(seen).toContain('original headline: The Harbour at Night and Its Lights');
});

test('a link over publication, author and day names neither for sure', () => {
  const link = '<a href="https://quay.example/night">The Lantern, Jana Roe, 2 June 2022</a>';
  expect(beneath(`Original article: ${link}`)).toEqual([
    'original address: https://quay.example/night',
  ]);
});

test('a word of eight Arabic letters is no headline', () => {
  const link = '<a href="https://quay.example/harbour">صحيفة نورليس النرويجية</a>';
  expect(beneath(`المصدر: ${link}`, 'ar').join()).not.toContain('headline');
});

describe('a licence for the site’s own texts', () => {
  const licence =
    '<a href="https://creativecommons.org/licenses/by-nc-nd/3.0/">CC BY-NC-ND 3.0</a>';
  const page = (line: string) =>
    pageOf(
      `<!doctype html><html lang="en"><title>Tide</title><main><article><h1>Tide</h1>${prose.repeat(3)}
       <p>${line}</p></article></main><footer><p>Our original work is licensed under ${licence}.</p></footer>`,
    ).statements.map(({ property, value }) => `${property}: ${value}`);
  const given = 'license: https://creativecommons.org/licenses/by-nc-nd/3.0/';

  test('is not one for a text from elsewhere', () => {
    const said = page('This article was originally published in The Lantern.');
    expect(said).toContain('role: republication');
    expect(said).not.toContain(given);
  });

  test('is one for a text of its own', () => {
    expect(page('The tide came in.')).toContain(given);
  });
});

test.each(['ترجمة: علي حسن', 'ترجمة علي حسن'])('an Arabic name is one still: %s', (line) => {
  expect(beneath(line, 'ar')).toContain('translation translator: علي حسن');
});

test.each([
  ['pl', 'Redakcja'],
  ['it', 'Redazione CDC'],
  ['zh', '编辑部'],
])('a desk is no author, %s: %s', (lang, name) => {
  const data = JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Tide',
    author: { '@type': 'Person', name },
  });
  const { statements } = pageOf(
    `<!doctype html><html lang="${lang}"><title>Tide</title><script type="application/ld+json">${data}</script><article><h1>Tide</h1>${prose}</article>`,
  );
  expect(statements.filter(({ property }) => property === 'author')).toEqual([]);
});

test('the net is nobody who publishes', () => {
  expect(beneath('本文转载自网络', 'zh').join()).not.toContain('publisher');
});

test('a story of somebody who asked for leave is no notice', () => {
  const line = 'Öğrenciler izin alarak kütüphanedeki bilgisayarları kullanıyor.';
  const notices = (text: string) =>
    pageOf(
      `<!doctype html><html lang="tr"><title>Tide</title><article><h1>Tide</h1>${prose}<p>${text}</p></article>`,
    ).notices;
  expect(notices(line)).toEqual([]);
  expect(notices('İzin alınmadan kullanılamaz.')).toHaveLength(1);
});
