/** Lines of which a part reads like another statement: half a name, a page of somebody, another text. */
import { expect, test } from 'vitest';
import { beneath } from './page-tools';

const TITLE = 'https://quay.example/opinion/marea-baja_129_88.html';

test.each([
  [
    'The poem at the head of this piece first appeared in The Lantern and is reprinted by permission of Quay Press.',
    'en',
    [],
  ],
  [
    'This post first appeared on <a href="https://medium.com/@jroe">Medium</a>, and nowhere else.',
    'en',
    ['here role: republication', 'original publisher: Medium'],
  ],
  [
    'Reprinted from <a href="https://quay.example/author/jana-roe">Jana Roe</a>, with permission.',
    'en',
    [],
  ],
  [
    'Este contenido fue publicado originalmente por <a href="https://quay.example/es">The Quay España</a>.',
    'es',
    ['here role: republication', 'original publisher: The Quay España'],
  ],
  [
    'Traduction française de Wouter Holm et de Claire Namur.',
    'fr',
    [
      'here role: translation',
      'translation translator: Claire Namur',
      'translation translator: Wouter Holm',
    ],
  ],
  [
    'Traduction française de Ana de Souza et de Claire Namur.',
    'fr',
    [
      'here role: translation',
      'translation translator: Ana de Souza',
      'translation translator: Claire Namur',
    ],
  ],
  [
    'Reproduzido de O Estado de S. Joana, com autorização.',
    'pt',
    ['here role: republication', 'original publisher: O Estado de S. Joana'],
  ],
  ['Dieser Text wurde erstmals in der Sendung „Hafenzeit“ von Radio Kai gesendet.', 'de', []],
  ['Der Beitrag erschien erstmals in der Anthologie „Fluss, Land, Stadt“ von Eva Roth.', 'de', []],
])('is read to the end of its names, or not: %s', (line, lang, said) => {
  expect(beneath(line, lang)).toEqual(said);
});

test('no half of an author’s name is told', () => {
  const line = `Texte original : <a href="${TITLE}">« Marea baja »</a>, de Lucía del Río y Soto, The Quay.`;
  expect(beneath(line, 'fr').join()).not.toMatch(/Río(?! y Soto)/);
});
