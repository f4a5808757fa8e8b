import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { unseenIn } from '../../../utils/cli/own-styles';
import { statesOrigin } from '../../../utils/page/origin';
import { readPage } from '../../../utils/page/read';
import { ADDRESS, foreign, type Markup, pageWith, seen, unseen } from '../page/unseen/markups';

/** Does the page say where its text comes from, read on the command line? */
function speaks(html: string): boolean {
  const { document } = parseHTML(html) as unknown as { document: Document };
  return statesOrigin(readPage(document, ADDRESS, unseenIn(document)));
}

const cases = (markups: Markup[]) =>
  markups.filter(({ layout }) => !layout).map((markup) => [markup.name, pageWith(markup)] as const);

describe('the styles of a saved page', () => {
  it.each(cases(unseen))('hide what they hide: %s', (_, html) => {
    expect(speaks(html)).toBe(false);
  });

  it.each(cases(foreign))('let nobody else speak: %s', (_, html) => {
    expect(speaks(html)).toBe(false);
  });

  it.each(cases(seen))('leave what is seen: %s', (_, html) => {
    expect(speaks(html)).toBe(true);
  });

  it.each([
    ['no style sheet at all', '}}}{{{ .x { display: none'],
    ['a selector of another world', ':::foo(, { display: none }'],
    ['rules in rules without end', '.a { '.repeat(500)],
  ])('are read as far as they can be: %s', (_, css) => {
    expect(speaks(pageWith({ css, html: '<p>@</p>' }))).toBe(true);
  });

  it('hide everything where they do', () => {
    expect(speaks(pageWith({ css: '* { display: none }', html: '<p>@</p>' }))).toBe(false);
  });

  it('are the same to a document of another parser', () => {
    const html = pageWith({ css: '.x { display: none }', html: '<p class="x">@</p>' });
    const { document } = new JSDOM(html, { url: ADDRESS }).window;
    expect(statesOrigin(readPage(document, ADDRESS, unseenIn(document)))).toBe(false);
  });
});
