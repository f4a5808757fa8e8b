import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../utils/page/read';

/** Lines that say less, or something else, than they seem to; words of our own. */

const PROSE = [
  'The harbour master opened the gates before dawn, and the boats that had waited outside since the evening came in one after another, their lamps still lit against the fog.',
  'Nobody on the quay could say how long the dredging would take, or who would pay for the stones that the spring tides had carried away from the old breakwater last year.',
  'By noon the market was empty again, and the women who mend the nets had gone home to wait for the second tide, as they do on every day of the week but one.',
].map((line) => `<p>${line}</p>`);

function read(body: string, { head = '', lang = 'en', site = 'The Shoreline' } = {}) {
  const url = 'https://shore.example/2021/harbour-at-night';
  const html = `<html lang="${lang}"><head><title>The harbour at night</title><meta property="og:site_name" content="${site}">${head}</head><body><main><h1>The harbour at night</h1>${body.replace('…', PROSE.join(''))}</main></body></html>`;
  const { statements } = readPage(new JSDOM(html, { url }).window.document, url);
  return statements.map(({ about, property, value }) => `${about} ${property}: ${value}`);
}

describe('whose © a translation is', () => {
  test.each([
    ['en', 'English translation © Heron Press 2024.', 'Heron Press'],
    ['fr', 'Traduction © Le Héron', 'Le Héron'],
    ['de', 'Übersetzung © Moorverlag 2023', 'Moorverlag'],
    ['es', 'Traducción © Garza Editorial, 2021', 'Garza Editorial'],
  ])('makes no translator of a house (%s)', (lang, line, house) => {
    const said = read(`…<p>${line}</p>`, { lang });
    expect(said).toContain(`translation copyrightHolder: ${house}`);
    expect(said.filter((one) => one.includes('translator'))).toEqual([]);
  });

  test('may name who made it', () => {
    expect(read('…<p>English translation © Bo Lind 2024.</p>')).toContain(
      'translation translator: Bo Lind',
    );
  });
});

describe('the original of a translation made from another', () => {
  test.each([
    ['en', 'Translated from French by Bo Lind. Originally written in Arabic.', 'ar'],
    [
      'de',
      'Zuerst erschienen auf Polnisch bei <a href="https://quay.example/a">Kai</a>. Aus dem Englischen von Bo Lind.',
      'pl',
    ],
  ])('is in the language that it was written in (%s)', (lang, line, tag) => {
    const said = read(`…<p>${line}</p>`, { lang });
    expect(said.filter((one) => one.startsWith('original inLanguage'))).toEqual([
      `original inLanguage: ${tag}`,
    ]);
  });
});

describe('when a text appeared', () => {
  test.each(['June 4', 'June 4th', '30 June', 'Summer', 'March'])('is not where: “%s”', (day) => {
    const said = read(`…<p>This article originally appeared on ${day}.</p>`);
    expect(said.filter((one) => one.includes('publisher') && one.includes(day))).toEqual([]);
  });
});

test('that a text was published elsewhere, too, makes no original of that', () => {
  const said = read(
    '…<p>A version of this story was also published in <a href="https://quay.example/a">The Quay</a> in Arabic.</p>',
  );
  expect(said.filter((one) => one.startsWith('original'))).toEqual([]);
});

describe('a line beneath a quotation', () => {
  test.each([
    '— Ilse Varn, translated from the Danish by Tom Harbin',
    '(Ilse Varn, translated by Tom Harbin)',
  ])('is of that: “%s”', (line) => {
    const [first = '', ...rest] = PROSE;
    const quotation = '<blockquote><p>The sea keeps what it is given.</p></blockquote>';
    const said = read([first, quotation, `<p>${line}</p>`, ...rest].join(''));
    expect(said.filter((one) => one.includes('translat'))).toEqual([]);
  });
});

describe('what structured data says a text is based on', () => {
  const basedOn = (basis: object) => ({
    head: `<script type="application/ld+json">${JSON.stringify({
      ...{ '@context': 'https://schema.org', '@type': 'NewsArticle' },
      ...{ headline: 'The harbour at night', isBasedOn: basis },
    })}</script>`,
  });

  test.each(['Book', 'Dataset', 'ScholarlyArticle'])('is no edition of it: a %s', (type) => {
    const basis = { '@type': type, name: 'Tides', url: 'https://quay.example/tides' };
    expect(read('…', basedOn(basis)).filter((one) => one.startsWith('original'))).toEqual([]);
  });

  test('is one where it is an article', () => {
    const basis = { '@type': 'Article', name: 'Mareas', url: 'https://quay.example/mareas' };
    expect(read('…', basedOn(basis))).toContain('original address: https://quay.example/mareas');
  });
});

test.each([
  ['fr', 'Babelune', 'Traduit de l’anglais par Lucie Hamel pour Babelune.org', 'Lucie Hamel'],
  ['it', 'Argine', 'Traduzione dall’inglese di Elena Sarti per l’Argine.', 'Elena Sarti'],
  ['en', 'The Long Pier', 'Translated from Spanish by Amy Caldwell for Long Pier.', 'Amy Caldwell'],
])('a site that translated for itself republishes nothing (%s)', (lang, site, line, name) => {
  const said = read(`…<p>${line}</p>`, { lang, site });
  expect(said).toContain(`translation translator: ${name}`);
  expect(said).toContain('here role: translation');
  expect(said).not.toContain('here role: republication');
});

test.each([
  ['ko', '번역: 기계 번역'],
  ['zh', '翻译：机器翻译'],
  ['tr', 'Çeviren: Bilinmiyor'],
  ['ar', 'ترجمة: آلية'],
])('nobody is no translator (%s)', (lang, line) => {
  expect(read(`…<p>${line}</p>`, { lang }).filter((one) => one.includes('translator'))).toEqual([]);
});

describe('a byline', () => {
  const line = '…<p>Originally published at <a href="https://quay.example/a">The Quay</a>.</p>';

  test.each([
    ['en', 'By Lantern Post Staff'],
    ['de', 'Von Redaktion Uferzeitung'],
    ['es', 'Por Redacción Nueva Orilla'],
  ])('of the house names nobody (%s)', (lang, byline) => {
    expect(
      read(`<p>${byline}</p>${line}`, { lang }).filter((one) => one.includes('author')),
    ).toEqual([]);
  });

  test('names who wrote it, not for whom', () => {
    const said = read(`<p>Por Diego Armas / Agencia Ribera</p>${line}`, { lang: 'es' });
    expect(said.filter((one) => one.includes('author'))).toEqual(['original author: Diego Armas']);
  });
});

test('that the house translated a text names no translator', () => {
  const said = read('…<p>Übersetzung: Redaktion</p>', { lang: 'de' });
  expect(said).toContain('here role: translation');
  expect(said.filter((one) => one.includes('translator'))).toEqual([]);
});

describe('the name of a house', () => {
  test.each([
    ['fr', 'Cet article est paru initialement dans la Revue des Digues.', 'Revue des Digues'],
    ['fr', 'Cet article est paru initialement dans la revue Digues.', 'Digues'],
    ['pt', 'Este texto foi publicado originalmente no Portal do Rio.', 'Portal do Rio'],
    ['pt', 'Publicado originalmente no site da Gazeta do Rio.', 'Gazeta do Rio'],
    [
      'it',
      'Questo articolo è stato pubblicato originariamente su Rivista delle Acque.',
      'Rivista delle Acque',
    ],
    ['it', 'Pubblicato originariamente dall’Istituto delle Acque.', 'Istituto delle Acque'],
    ['es', 'Publicado originalmente en el sitio web de la Fundación del Río.', 'Fundación del Río'],
    ['de', 'Dieser Text erschien zuerst in der Zeitschrift Kaiblatt.', 'Kaiblatt'],
    ['de', 'Der Beitrag erschien zuerst im Online-Magazin Kaiblatt.', 'Kaiblatt'],
    [
      'nl',
      'Dit artikel verscheen eerder in het Tijdschrift voor Havens.',
      'Tijdschrift voor Havens',
    ],
  ])('is all of it, and no more (%s: %s)', (lang, line, name) => {
    const said = read(`…<p>${line}</p>`, { lang });
    expect(said.filter((one) => one.startsWith('original publisher'))).toEqual([
      `original publisher: ${name}`,
    ]);
  });

  test.each([
    ['pt', 'Artigo publicado originalmente na Folha da Manhã.', true],
    ['pt', 'Artigo publicado originalmente no Porto.', false],
    ['es', 'Publicado originalmente en la revista Nueva Orilla', true],
    ['es', 'Publicado originalmente en Nueva Orilla', false],
    ['en', 'Originally published in Harbour Gazette.', true],
    ['en', 'First published in Harbour Gazette, 1997.', false],
    ['en', 'Originally published in Great Yarmouth.', false],
    ['bg', 'Статията е публикувана за първи път в Лондон.', false],
    ['sr', 'Prvo objavljivanje: Beograd, 1999.', false],
    ['pl', 'Pierwodruk: Warszawa 1999', false],
    ['fr', 'Article paru initialement sur le blog de Luc Morin.', false],
  ])('is told from a place’s, or nobody’s (%s: %s)', (lang, line, isHouse) => {
    const said = read(`…<p>${line}</p>`, { lang });
    expect(said.some((one) => one.startsWith('original publisher'))).toBe(isHouse);
  });
});

test.each(['(Deutsch)', '(allemand)'])('a language behind a headline is no house: %s', (tongue) => {
  const line = `Original : <a href="https://quay.example/kai">Der Kai bei Nacht</a> ${tongue}`;
  expect(
    read(`…<p>${line}</p>`, { lang: 'fr' }).filter((one) => one.startsWith('original')),
  ).toEqual([
    'original headline: Der Kai bei Nacht',
    'original address: https://quay.example/kai',
    'original inLanguage: de',
  ]);
});

test.each([
  ['pt', 'Traduzido por Ana Lobo para o Observatório do Tejo.', 'Observatório do Tejo'],
  ['fr', 'Traduit par Ada Wren pour la Revue des Rives.', 'Revue des Rives'],
  ['fr', 'Traduit par Ada Wren pour le Saker Francophone.', 'le Saker Francophone'],
])('an article is part of a house’s name or it is not (%s: %s)', (lang, line, name) => {
  expect(read(`…<p>${line}</p>`, { lang })).toContain(`translation publisher: ${name}`);
});

describe('a name in the marks that papers and titles share', () => {
  test.each([
    ['zh', '本文译自《河岸评论》的文章'],
    ['zh', '本文译自《河岸评论》'],
    ['ar', 'هذا المقال مترجم عن «الرصيف»'],
  ])('is no headline (%s: %s)', (lang, line) => {
    const said = read(`…<p>${line}</p>`, { lang });
    expect(said).toContain('here role: translation');
    expect(said.filter((one) => one.startsWith('original'))).toEqual([]);
  });

  test('is a paper’s before a title', () => {
    const line = 'この記事は『ザ・ウィア』の「The Silence」を翻訳したものです。';
    expect(read(`…<p>${line}</p>`, { lang: 'ja' })).toEqual(
      expect.arrayContaining(['original publisher: ザ・ウィア', 'original headline: The Silence']),
    );
  });
});

test('a headline ends with its quotation mark', () => {
  const line = 'Titre original : « The Drowned Quay », The Quay, 3 mai 2021. Traduit par Ada Wren';
  expect(read(`…<p>${line}</p>`, { lang: 'fr' })).toContain('original headline: The Drowned Quay');
});

test('where a country could stand for a house, the rest of the line is read all the same', () => {
  const said = read('…<p>Translated from Finnish by Ada Wren. First printed in Pohjantuuli.</p>');
  expect(said).toContain('translation translator: Ada Wren');
  expect(said.filter((one) => one.includes('Pohjantuuli'))).toEqual([]);
});
