import { expect, test } from 'vitest';
import {
  isPersonName,
  isPublicationName,
  namesIn,
  sameName,
  trimName,
} from '../../../utils/text/names';

const ANDS = ['and', 'et'];

test.each([
  'Wayan',
  'M. K. Bhadrakumar',
  'MK Quillfeather',
  'Marie-Aude Serpentine',
  "Jeanne d'Arcy",
  'Ludwig van der Heide',
  'نوره قمر',
  'Inês Farol-Dias',
])('%s is a name', (name) => expect(isPersonName(name)).toBe(true));

test.each([
  'nos soins',
  'Wilfrid qui le lisait',
  'la rédaction',
  'hand',
  'a team of twelve',
  '',
  'Ann, who lives here',
  'The road was closed again',
])('"%s" is no name', (text) => expect(isPersonName(text)).toBe(false));

test.each([
  'The Lantern Gazette',
  'le Saker Francophone',
  'Indian Punchline',
  'RT.com',
  'France 24',
  'La Revue de la Rade',
  'example.org',
])('%s is a publication', (name) => expect(isPublicationName(name)).toBe(true));

test.each([
  'a newspaper that no longer exists',
  'Medium last year',
  'the annex',
  'spring',
  'vingt litres par minute',
  '',
])('"%s" is no publication', (text) => expect(isPublicationName(text)).toBe(false));

test.each([
  ['Wayan', ['Wayan']],
  ['Lise, Orfeo et Cato', ['Lise', 'Orfeo', 'Cato']],
  ['Clara Wexford and Hector Vauban-Lys', ['Clara Wexford', 'Hector Vauban-Lys']],
  ['Ana Paz y Juan Luz', ['Ana Paz', 'Juan Luz']],
])('"%s" names %j', (text, names) => {
  expect(namesIn(text, ANDS)).toEqual(names);
});

test.each(['Lise, qui vit ici', 'Ortega y Gasset', 'nos soins et Lise', ''])(
  '"%s" is no list of names',
  (text) => {
    expect(namesIn(text, ANDS)).toBeUndefined();
  },
);

test('an initial keeps its stop, a sentence does not', () => {
  expect(trimName('(Jonas Q.)')).toBe('Jonas Q.');
  expect(trimName(' « Hervé. »')).toBe('Hervé');
});

test('spellings of one name are one person', () => {
  const spellings = [
    'M. K. BHADRAKUMAR',
    'M.K. Bhadrakumar',
    'M K Bhadrakumar',
    'MK Bhadrakumar',
    'Melkulangara BHADRAKUMAR',
  ];
  for (const one of spellings)
    for (const other of spellings) expect(sameName(one, other)).toBe(true);
  expect(sameName('Clara Wexford', 'Carl Wexford')).toBe(false);
  expect(sameName('Clara Wexford', 'Clara Wexham')).toBe(false);
  expect(sameName('Wexford', 'C. Wexford')).toBe(false);
});
