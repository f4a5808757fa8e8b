/** Of what a page hides from its readers nothing is quoted. */
import { expect, test } from 'vitest';
import { outlineOf } from '../../../utils/page/outline/outline';
import { readOutline } from '../../../utils/page/read';
import { readSeen } from '../../../utils/page/read-seen';
import { documentOf, prose } from './page-tools';

test.each([
  [
    'two notices',
    'Disclaimer: The views expressed in this article are those of the author alone and bind nobody else here. The Quay grants permission to republish this article in whole or in part, with a link to it.',
  ],
  ['one notice', 'The Quay grants permission to republish this article, with a link to it.'],
])('asks for a line that holds %s', async (_what, line) => {
  const html = `<h1>A story of the bay</h1>${prose.repeat(4)}<p>${line}</p>`;
  const outline = outlineOf(documentOf(html), 'https://www.courier.example/a-story');
  const page = readOutline(outline);
  expect(page.notices).not.toEqual([]);
  const seen = await readSeen(outline, page, async (lines) => {
    const unseen = new Set(lines.filter((text) => text === line));
    return unseen.size === 0
      ? true
      : { ...outline, lines: outline.lines.filter(({ text }) => !unseen.has(text)) };
  });
  expect(seen.notices).toEqual([]);
});

test('says nothing of what nobody could look at', async () => {
  const line = 'Originally published in The Quay. Translated by Bo Lind.';
  const html = `<h1>A story of the bay</h1>${prose.repeat(4)}<p>${line}</p>`;
  const outline = outlineOf(documentOf(html), 'https://www.courier.example/a-story');
  const page = readOutline(outline);
  const said = ({ statements }: typeof page) => statements.filter(({ about }) => about !== 'here');
  expect(said(page)).not.toEqual([]);
  expect(said(await readSeen(outline, page, async () => undefined))).toEqual([]);
});
