// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Context } from '../../../utils/context/context';
import { EN, seedContext } from '../seed';
import { editionsIn, panelFor, textOf } from './rendered';

/** The seed's context on the republication, with text of the record replaced. */
function seedWith(...replacements: [string, string][]): Context {
  let text = JSON.stringify(seedContext('republication'));
  for (const [from, to] of replacements) {
    expect(text).toContain(from);
    text = text.replaceAll(from, JSON.stringify(to).slice(1, -1));
  }
  return JSON.parse(text);
}

describe('a hostile record', () => {
  const MARKUP = '<img src=x onerror="alert(1)"><script>alert(2)</script>';

  it.each([
    ['headline', EN],
    ['name', 'Wayan'],
    ['publisher', 'le Saker Francophone'],
    ['subject', 'Guerre USA OTAN'],
    ['heading', 'Thème'],
    ['notice', 'Contact média: media@globalresearch.ca'],
    ['quoted words', 'Indian Punchline 21 juin 2024'],
    ['maker', '"sdPublisher":"Colophon'],
  ])('has its markup shown as text: %s', (_, words) => {
    const prefix = /^"\w+":"/.exec(words)?.[0] ?? '';
    let context = JSON.stringify(seedContext('republication'));
    expect(context).toContain(words);
    context = context.replaceAll(words, prefix + JSON.stringify(MARKUP).slice(1, -1));
    const { panel } = panelFor(JSON.parse(context));
    expect(panel.querySelector('img, script, iframe, object')).toBeNull();
    expect(textOf(panel)).toContain(MARKUP);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org/',
    '/relative',
  ])('has its address %j shown without a link', (address) => {
    const inferred = 'https://www.indianpunchline.com/russia-and-dprk-rustle-up-an-alliance/';
    const context = seedWith([inferred, address]);
    for (const edition of context.chain) edition.ways.archive = address;
    const { panel } = panelFor(context);
    const hrefs = [...panel.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(hrefs).not.toContain(address);
    expect(hrefs.every((href) => href?.startsWith('https://'))).toBe(true);
    expect(textOf(editionsIn(panel)[0])).toContain(EN);
  });

  it('sets no attribute, style or handler of its own', () => {
    const context = seedWith([EN, '" onclick="alert(1)" style="position:fixed']);
    const { panel } = panelFor(context);
    expect(panel.querySelector('[onclick], .edition [style]')).toBeNull();
  });
});
