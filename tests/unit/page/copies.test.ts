import { describe, expect, it } from 'vitest';
import { composeFromPage } from '../../../utils/context/compose';
import { siteKnowledge } from '../../../utils/context/known-sites';
import { originInWords } from '../../../utils/context/wording';
import { copyOf } from '../../../utils/page/copies';
import { readPage } from '../../../utils/page/read';
import { english } from '../components/rendered';
import { documentOf } from './page-tools';

const STORY = 'https://shore.example/2021/a-story';

describe('a copy', () => {
  it.each([
    [`https://web.archive.org/web/20210503120000/${STORY}`, STORY, '2021-05-03'],
    [`https://web.archive.org/web/20210503120000id_/${STORY}`, STORY, '2021-05-03'],
    [
      'https://web.archive.org/web/2021/shore.example/2021/a-story',
      STORY.replace('https', 'http'),
      undefined,
    ],
    ['https://web.archive.org/web/20210503/https:/shore.example/2021/a-story', STORY, '2021-05-03'],
    [`https://archive.ph/20210503120000/${STORY}`, STORY, '2021-05-03'],
    [`https://archive.today/2021.05.03-120000/${STORY}`, STORY, '2021-05-03'],
    [`https://archive.is/o/AbC12/${STORY}`, STORY, undefined],
    ['https://shore-example.translate.goog/2021/a-story?_x_tr_sl=en&_x_tr_tl=fr', STORY, undefined],
    [
      'https://the--shore-example.translate.goog/a?p=1&_x_tr_sl=en',
      'https://the-shore.example/a?p=1',
      undefined,
    ],
    ['https://shore-example.cdn.ampproject.org/c/s/shore.example/2021/a-story', STORY, undefined],
    [
      `https://archive.ph/20220101000000/https://web.archive.org/web/20210503120000/${STORY}`,
      STORY,
      '2021-05-03',
    ],
  ])('says what it is of: %s', (address, inner, date) => {
    expect(copyOf(address)).toEqual({ address: inner, ...(date ? { date } : {}) });
  });

  it.each([
    STORY,
    'https://web.archive.org/web/20210503120000/https://',
    'https://web.archive.org/web/20210503120000/javascript:alert(1)',
    'https://web.archive.org/web/*/shore.example',
    'https://archive.ph/AbC12',
    'https://web.archive.org.example/web/20210503120000/https://shore.example/',
    'no address',
  ])('is not: %s', (address) => {
    expect(copyOf(address)).toBeUndefined();
  });

  it('is read as the page it is of, and says that it is one', () => {
    const html = `<title>A story of the shore</title><h1>A story of the shore</h1><p>${'Nets and boats lay on the quay, and nobody came for them that day. '.repeat(4)}</p>
      <p>This article was originally published on <a href="/web/20210503120000/https://thequay.example/2020/a-tale">The Quay Post</a>.</p>`;
    const address = `https://web.archive.org/web/20210503120000/${STORY}`;
    const page = readPage(documentOf(html), address);
    expect(page.address).toBe(address);
    expect(page.statements).toContainEqual(
      expect.objectContaining({ about: 'original', value: 'https://thequay.example/2020/a-tale' }),
    );
    const context = composeFromPage(page, siteKnowledge);
    expect(context?.chain.at(-1)?.addresses?.[0]?.value).toBe(STORY);
    expect(context && originInWords(context, english)[0]).toBe(
      `An archived copy of ${STORY} of 3 May 2021.`,
    );
  });
});
