import { describe, expect, it } from 'vitest';
import { roomsOf } from '../../../utils/languages/choose';
import { noticeIn } from '../../../utils/page/grammar/notices';
import { readPage } from '../../../utils/page/read';
import { documentOf, pageOf, prose } from './page-tools';

const ADDRESS = 'https://shore.example/2021/a-story';
const TEXT = `<h1>A story of the shore</h1><p>${'Nets and boats lay on the quay, and nobody came for them that day. '.repeat(4)}</p>`;
const BY = 'https://creativecommons.org/licenses/by/4.0/';
const BY_SA = 'https://creativecommons.org/licenses/by-sa/4.0/';

const valuesOf = (html: string, property: string, head = '') =>
  readPage(
    documentOf(`<head><title>A story of the shore</title>${head}</head>${TEXT}${html}`),
    ADDRESS,
  )
    .statements.filter((one) => one.about === 'here' && one.property === property)
    .map(({ value }) => value);

describe('the licence of a page', () => {
  it.each([
    [
      'a line beneath the text',
      `<p>Everything here is under <a href="${BY}">CC BY 4.0</a>.</p>`,
      BY,
    ],
    ['a line in the foot', `<footer><p>Texts: <a href="${BY}">CC BY</a></p></footer>`, BY],
    [
      'a name in the foot',
      '<footer><p>Content is licensed under CC BY-SA 4.0.</p></footer>',
      BY_SA,
    ],
    ['a name without a version', '<footer><p>Content licensed under CC-BY.</p></footer>', 'CC BY'],
    [
      'its name in full',
      '<footer><p>Licensed under Creative Commons Attribution-ShareAlike 4.0.</p></footer>',
      BY_SA,
    ],
    ['an icon', `<p><a rel="license" href="${BY}"><img alt=""></a></p>`, BY],
    [
      'all but the pictures',
      `<footer><p>The pictures are under <a href="${BY}">CC BY</a>, all the rest under <a href="${BY_SA}">CC BY-SA</a>.</p></footer>`,
      BY_SA,
    ],
  ])('is read from %s', (_, html, licence) => {
    expect(valuesOf(html, 'license')).toEqual([licence]);
  });

  it.each([
    ['a picture’s', `<p>Photo: Bo Lind, <a href="${BY}">CC BY 4.0</a></p>`],
    ['a picture’s icon', `<figure><a rel="license" href="${BY}"><img alt=""></a></figure>`],
    [
      'one of two',
      `<footer><p><a href="${BY}">One</a></p><p><a href="${BY_SA}">Other</a></p></footer>`,
    ],
    ['words on the same page', '<p><a rel="license" href="#licence">Licence</a></p>'],
    ['a name in a sentence about something else', '<p>We met under CC BY-SA 4.0 lamps.</p>'],
  ])('is not %s', (_, html) => {
    expect(valuesOf(html, 'license')).toEqual([]);
  });
});

describe('rights in the machine’s words', () => {
  it.each([
    ['<meta name="tdm-reservation" content="1">', 'tdmReservation', '1'],
    [
      '<meta name="tdm-policy" content="https://shore.example/tdm.json">',
      'tdmPolicy',
      'https://shore.example/tdm.json',
    ],
    ['<meta name="dc.rights" content="© 2021 Shore Post">', 'copyrightNotice', '© 2021 Shore Post'],
    ['<meta name="dc.rights" content="CC BY 4.0">', 'license', BY],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"A story of the shore","creditText":"Ada Wren / Shore Post"}</script>',
      'creditText',
      'Ada Wren / Shore Post',
    ],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"A story of the shore","acquireLicensePage":"https://shore.example/buy"}</script>',
      'acquireLicensePage',
      'https://shore.example/buy',
    ],
  ])('are read: %s', (head, property, value) => {
    expect(valuesOf('', property, head)).toEqual([value]);
  });

  it.each([
    ['<meta name="tdm-reservation" content="maybe">', 'tdmReservation'],
    ['<meta name="tdm-policy" content="javascript:alert(1)">', 'tdmPolicy'],
  ])('are left where they are none: %s', (head, property) => {
    expect(valuesOf('', property, head)).toEqual([]);
  });
});

describe('a notice', () => {
  it.each([
    [
      'en',
      'republication',
      'This material may not be published, rewritten or redistributed without permission.',
    ],
    ['fr', 'republication', 'Toute reproduction, même partielle, est interdite sans accord écrit.'],
    ['de', 'republication', 'Nachdruck nur mit Genehmigung des Verlags.'],
    ['es', 'republication', 'Queda prohibida la reproducción total de este contenido.'],
    ['it', 'republication', 'È vietata la riproduzione dei testi.'],
    ['pt', 'republication', 'É proibida a reprodução sem prévia autorização.'],
    ['ru', 'republication', 'Перепечатка разрешена только со ссылкой на источник.'],
    ['zh', 'republication', '未经本刊书面授权不得转载。'],
    ['ja', 'republication', '記事の無断転載を禁じます。'],
    ['ko', 'republication', '무단 전재 및 재배포 금지'],
    ['ar', 'republication', 'يمنع إعادة نشر هذا النص دون إذن.'],
    ['en', 'disclaimer', 'The views expressed here are those of the author.'],
    ['fr', 'disclaimer', 'Ce texte n’engage que son auteur.'],
    ['es', 'disclaimer', 'Las opiniones son responsabilidad de sus autores.'],
    ['ru', 'disclaimer', 'Мнение автора может не совпадать с позицией редакции.'],
    ['zh', 'disclaimer', '本文仅代表作者个人观点。'],
    ['pl', 'disclaimer', 'Redakcja nie ponosi odpowiedzialności za treść listów.'],
  ])('in %s is a %s: %s', (inLanguage, kind, text) => {
    expect(noticeIn(text.replaceAll('’', "'"), roomsOf(inLanguage, ''))).toEqual({
      kind,
      inLanguage,
    });
  });

  it.each([
    ['en', 'The harbour was rebuilt after the war, and its reproduction stands in the museum.'],
    ['ja', 'コメントは個人の見解であり、当社とは関係ありません。'],
    ['ru', 'Перепечатка информации, содержащей ссылку на агентство «Пристань», строго запрещена.'],
    ['uk', 'Передрук матеріалів, що містять посилання на агентство «Пристань», заборонено.'],
  ])('in %s is not: %s', (inLanguage, text) => {
    expect(noticeIn(text, roomsOf(inLanguage, ''))).toBeUndefined();
  });
});

it('a notice that a page carries twice, once mistyped, is said once', () => {
  const notice = (rights: string) =>
    `Copyright Shore Post Ltd ${rights}. Reproduction of our articles, photographs and films in whole or in part, in any form, without written permission is prohibited.`;
  const { notices } = pageOf(
    `<html lang="en"><title>Salt</title><h1>Salt</h1>${prose.repeat(4)}<p>${notice('All rights resderved')}</p><footer><p>${notice('All rights reserved')}</p><p>Reproduction of our maps is prohibited without the written permission of the harbour.</p></footer>`,
  );
  expect(notices.filter(({ text }) => text.startsWith('Copyright'))).toHaveLength(1);
  expect(notices).toHaveLength(2);
});
