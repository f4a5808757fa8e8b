import { expect, test } from 'vitest';
import { readPage } from '../../../utils/page/read';
import { documentOf } from './page-tools';

const PROSE =
  'The harbour master opened the gates before dawn, and the boats that had waited outside since the evening came in one after another, their lamps still lit against the fog.';
const text = `<p>${PROSE}</p>`.repeat(2);

/** Who is read as the original's publisher from lines above, amid and beneath the text of a translation. */
function publishers({ above = '', amid = '', beneath = '' }): string[] {
  const url = 'https://shore.example/2021/harbour-at-night';
  const html = `<html lang="en"><head><title>The harbour at night</title></head><body><main><h1>The harbour at night</h1>${above}${text}${amid}${text}${beneath}<p>Translated from French by Ben Roy</p></main></body></html>`;
  return readPage(documentOf(html), url)
    .statements.filter(({ about, property }) => about === 'original' && property === 'publisher')
    .map(({ value }) => value);
}

const line = '<p>Source: The Quay Weekly</p>';

test.each([
  ['names a library of pictures above the text', { above: '<p>Source: Getty Images</p>' }],
  ['names one beneath it', { beneath: '<p>Source: Wikimedia Commons</p>' }],
  ['stands in the midst of the text and leads nowhere', { amid: line }],
])('the source of a picture is none of the text: it %s', (_, lines) => {
  expect(publishers(lines)).toEqual([]);
});

test.each([
  ['above the text', { above: line }],
  ['beneath it', { beneath: line }],
  [
    'amid it, where it leads to an article',
    {
      amid: '<p>Source: <a href="https://quayweekly.example/2021/le-port">The Quay Weekly</a></p>',
    },
  ],
])('a source is the text’s %s', (_, lines) => {
  expect(publishers(lines)).toEqual(['The Quay Weekly']);
});
