/**
 * Ways in which a page holds words that are not its article's: words that nobody sees, and words
 * of advertisers and other readers. Invented before the rules that must meet them.
 */

/** Where the line to be read, or not, stands in a markup. */
export const LINE = '@';

export interface Markup {
  name: string;
  /** Goes into a style sheet of the page. */
  css?: string;
  /** Stands behind the article's last paragraph; `LINE` in it stands for the tempting words. */
  html: string;
  /** Takes a layout to see through, which the command line has not. */
  layout?: true;
}

const hidden = (name: string, css: string, html = '<p class="x">@</p>'): Markup => ({
  name,
  css,
  html,
});

const laidOut = (name: string, css: string, html = '<p class="x">@</p>'): Markup => ({
  ...hidden(name, css, html),
  layout: true,
});

/** Words that are nowhere on the screen. */
export const unseen: Markup[] = [
  hidden('a class with display none', '.x { display: none }'),
  hidden('an ancestor with display none', '.x { display: none }', '<div class="x"><p>@</p></div>'),
  hidden(
    'display none by an attribute',
    '[data-open=false] p { display: none }',
    '<div data-open="false"><p>@</p></div>',
  ),
  hidden(
    'an inactive tab',
    '.pane { display: none } .pane.active { display: block }',
    '<div class="pane"><p>@</p></div>',
  ),
  hidden('for print only', '.x { display: none } @media print { .x { display: block } }'),
  hidden('for narrow screens only', '@media (min-width: 10px) { .x { display: none } }'),
  hidden(
    'an important rule',
    'p.x { display: none !important }',
    '<p class="x" style="display: block">@</p>',
  ),
  hidden('a later rule of two', '.x { display: block } .x { display: none }'),
  hidden(
    'a nested rule',
    '.box { & .x { display: none } }',
    '<div class="box"><p class="x">@</p></div>',
  ),
  hidden('the hidden attribute', '', '<p hidden>@</p>'),
  hidden('hidden until found', '', '<p hidden="until-found">@</p>'),
  hidden('a style with important', '', '<p style="display:none!important">@</p>'),
  hidden(
    'sr-only',
    '.sr-only { position: absolute; width: 1px; height: 1px; padding: 0; margin: -1px; overflow: hidden; clip: rect(0, 0, 0, 0); border: 0 }',
    '<p class="sr-only">@</p>',
  ),
  hidden(
    'screen-reader-text',
    '.screen-reader-text { clip: rect(1px, 1px, 1px, 1px); position: absolute !important; height: 1px; width: 1px; overflow: hidden }',
    '<p><span class="screen-reader-text">@</span></p>',
  ),
  hidden('a clip path', '.x { clip-path: inset(50%) }'),
  laidOut('a clip path of a circle', '.x { clip-path: circle(0) }'),
  laidOut('a clip path without area', '.x { clip-path: polygon(0 0, 0 0, 0 0) }'),
  hidden('a closed details', '', '<details><summary>More</summary><p>@</p></details>'),
  hidden(
    'a closed details in an open one',
    '',
    '<details open><summary>More</summary><details><summary>Even more</summary><p>@</p></details></details>',
  ),
  hidden('no height', '.x { height: 0; overflow: hidden }', '<div class="x"><p>@</p></div>'),
  hidden(
    'no width',
    '.x { width: 0; overflow: hidden; white-space: nowrap }',
    '<div class="x"><p>@</p></div>',
  ),
  hidden(
    'no maximal height',
    '.x { max-height: 0; overflow: hidden }',
    '<div class="x"><p>@</p></div>',
  ),
  hidden('one pixel', '.x { width: 1px; height: 1px; overflow: hidden }'),
  laidOut('a line without height', '.x { line-height: 0; overflow: hidden }'),
  hidden('letters without size', '.x { font-size: 0 }'),
  hidden('letters of one pixel', '.x { font-size: 1px }'),
  hidden('far to the left', '.x { position: absolute; left: -9999px }'),
  hidden('far above', '.x { position: absolute; top: -5000px }'),
  laidOut('beside the window', '.x { position: fixed; left: 200vw; top: 0 }'),
  hidden('a negative margin', '.x { margin-left: -9999px }'),
  hidden(
    'an indent off the screen',
    '.x { text-indent: -9999px; white-space: nowrap; overflow: hidden }',
  ),
  laidOut('moved away', '.x { transform: translateX(-9999px) }'),
  hidden('scaled to nothing', '.x { transform: scale(0) }'),
  laidOut('scaled by its own property', '.x { scale: 0 }'),
  laidOut('turned to its edge', '.x { transform: rotateY(90deg) }'),
  laidOut(
    'the next slide',
    '.slides { overflow: hidden; width: 300px; white-space: nowrap } .slide { display: inline-block; width: 300px; white-space: normal }',
    '<div class="slides"><div class="slide">A picture of the quay.</div><div class="slide"><p>@</p></div></div>',
  ),
  laidOut(
    'below a fold',
    '.x { max-height: 40px; overflow: hidden } .x div { height: 200px }',
    '<div class="x"><div>A picture of the quay.</div><p>@</p></div>',
  ),
  hidden('white on white', 'body { background: #fff } .x { color: #fff }'),
  hidden('white on a page without colour', '.x { color: white }'),
  laidOut(
    'the colour of its own box',
    '.box { background: rgb(30, 60, 90) } .x { color: rgb(30, 60, 91) }',
    '<div class="box"><p class="x">@</p></div>',
  ),
  hidden('no colour', '.x { color: transparent }'),
  laidOut('next to no colour', '.x { color: rgba(0, 0, 0, .02) }'),
  laidOut('letters filled with nothing', '.x { -webkit-text-fill-color: transparent }'),
  hidden('no opacity', '.x { opacity: 0 }'),
  hidden(
    'next to no opacity of an ancestor',
    '.x { opacity: .01 }',
    '<div class="x"><p>@</p></div>',
  ),
  laidOut('a filter', '.x { filter: opacity(0) }'),
  laidOut(
    'a mask',
    '.x { -webkit-mask-image: linear-gradient(transparent, transparent); mask-image: linear-gradient(transparent, transparent) }',
  ),
  hidden('visibility hidden', '.x { visibility: hidden }'),
  hidden('visibility collapse', '.x { visibility: collapse }'),
  hidden(
    'a collapsed row',
    '.x { visibility: collapse }',
    '<table><tr><td>Boats</td></tr><tr class="x"><td>@</td></tr></table>',
  ),
  hidden(
    'content visibility',
    '.x { content-visibility: hidden }',
    '<div class="x"><p>@</p></div>',
  ),
  hidden('a popover that is not shown', '', '<div popover><p>@</p></div>'),
  hidden('a dialog that is not open', '', '<dialog><p>@</p></dialog>'),
  hidden('a template', '', '<template><p>@</p></template>'),
  hidden('for pages without scripts', '', '<noscript><p>@</p></noscript>'),
  hidden('the stead of a film', '', '<video><p>@</p></video>'),
  hidden('a choice of a list', '', '<select><option>@</option></select>'),
  hidden(
    'a hidden label before a name that is seen',
    '.x { display: none }',
    '<p><span class="x">Traduit par</span> Marta Lunefort</p>',
  ),
  hidden(
    'a hidden part of a line that is seen',
    '.x { display: none }',
    '<p><span class="x">@</span> Photographs of the quay.</p>',
  ),
  hidden('words that were struck out', '', '<p><del>@</del></p>'),
];

/** Words that are seen, and are somebody else's. */
export const foreign: Markup[] = [
  hidden('an advertisement by class', '', '<div class="ad-slot"><p>@</p></div>'),
  hidden('an advertisement by id', '', '<div id="div-gpt-ad-1718-0"><p>@</p></div>'),
  hidden('AdSense', '', '<ins class="adsbygoogle"><p>@</p></ins>'),
  hidden('an advertisement by attribute', '', '<div data-ad-unit="/123/foot"><p>@</p></div>'),
  hidden(
    'an advertisement by its label for the blind',
    '',
    '<section aria-label="Advertisement"><p>@</p></section>',
  ),
  hidden('sponsored words', '', '<div class="sponsored-content"><p>@</p></div>'),
  hidden('promoted words', '', '<div class="post-promoted"><p>@</p></div>'),
  hidden('Taboola', '', '<div id="taboola-below-article"><p>@</p></div>'),
  hidden('Outbrain', '', '<div class="OUTBRAIN" data-widget-id="AR_1"><p>@</p></div>'),
  hidden('a French advertisement', '', '<div class="publicite"><p>@</p></div>'),
  hidden('a German advertisement', '', '<div class="werbung"><p>@</p></div>'),
  hidden('affiliates', '', '<div class="affiliate-box"><p>@</p></div>'),
  hidden('an advertisement under its label', '', '<div><p>Publicité</p><p>@</p></div>'),
  hidden('a discussion', '', '<section class="discussion"><p>@</p></section>'),
  hidden('responses of readers', '', '<section class="reader-responses"><p>@</p></section>'),
  hidden('reviews of users', '', '<div class="user-reviews"><p>@</p></div>'),
  hidden('a forum', '', '<ul class="forum-thread"><li>@</li></ul>'),
  hidden('replies', '', '<div class="bbp-reply-content"><p>@</p></div>'),
  hidden(
    'a comment by microdata',
    '',
    '<div itemscope itemtype="https://schema.org/Answer"><p>@</p></div>',
  ),
  hidden('a comment by its own element', '', '<hyvor-talk-comments><p>@</p></hyvor-talk-comments>'),
  hidden('somebody who says', '', '<div><p>Rolf Tann says:</p><p>@</p></div>'),
  hidden('somebody who has written', '', '<div><p>Rolf Tann a écrit :</p><p>@</p></div>'),
  hidden('somebody with the hour', '', '<div><p>Rolf Tann, 3 mai 2021 à 10 h 04</p><p>@</p></div>'),
  hidden('reactions of readers under their label', '', '<h3>Vos réactions</h3><p>@</p>'),
  hidden('a modal window', '', '<div class="modal"><p>@</p></div>'),
  hidden('a field to write in', '', '<div contenteditable="true"><p>@</p></div>'),
];

/** Words that readers do see, though something about them looks like hiding. */
export const seen: Markup[] = [
  hidden('plainly', ''),
  hidden('an open details', '', '<details open><summary>More</summary><p>@</p></details>'),
  hidden('white on dark', '.x { background: #123; color: #fff }'),
  hidden(
    'white on the dark of an ancestor',
    '.x { background: #123 } .x p { color: #fff }',
    '<div class="x"><p>@</p></div>',
  ),
  laidOut(
    'white on a picture',
    '.x { position: relative } .x img { width: 300px; height: 90px } .x p { position: absolute; top: 0; color: #fff }',
    '<div class="x"><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==" alt=""><p>@</p></div>',
  ),
  hidden(
    'white on a gradient',
    '.x { background-image: linear-gradient(#123, #345); color: #fff }',
  ),
  laidOut(
    'letters cut out of a gradient',
    '.x { background: linear-gradient(#123, #345); background-clip: text; -webkit-background-clip: text; color: transparent; -webkit-text-fill-color: transparent }',
  ),
  hidden(
    'in a box that scrolls',
    '.x { height: 40px; overflow: auto } .x div { height: 200px }',
    '<div class="x"><div>A picture of the quay.</div><p>@</p></div>',
  ),
  hidden(
    'on a page that a window in front keeps from scrolling',
    'html, body { height: 100%; overflow: hidden }',
  ),
  hidden(
    'on a page that is far too wide',
    'body { width: 3000px } .x { margin-left: 2500px; width: 400px }',
  ),
  laidOut(
    'beyond a box that cuts off only what stands in it',
    '.x { position: absolute; top: 300px } .box { height: 0; overflow: hidden }',
    '<div class="box"><p class="x">@</p></div>',
  ),
  hidden(
    'a child shown again',
    '.box { visibility: hidden } .x { visibility: visible }',
    '<div class="box"><p class="x">@</p></div>',
  ),
  hidden('a later rule', '.x { display: none } .x { display: block }'),
  hidden('only on paper', '@media print { .x { display: none } }'),
  hidden('somewhat faint', '.x { opacity: .6 }'),
  hidden('small', '.x { font-size: 9px }'),
  hidden(
    'fading out',
    '.x { mask-image: linear-gradient(#000, transparent); -webkit-mask-image: linear-gradient(#000, transparent) }',
    '<div class="x"><p>@</p></div>',
  ),
];

/** Words that say where a text comes from, on whatever page of French they stand. */
export const TEMPTING =
  'Article original en anglais : <a href="https://thequaypost.example/2021/05/the-harbour-at-night">The harbour at night and its many keepers</a>, The Quay Post, 3 mai 2021';

const PROSE =
  '<p>Le vent tournait au-dessus des jetées quand la barque rentra, chargée de filets, de paniers vides et de deux caisses que personne au port ne voulait ouvrir avant le lendemain.</p>';

/** Where the pages stand. */
export const ADDRESS = 'https://lequailointain.example/2021/le-port-la-nuit';

/** What stands in the body of a page with a markup behind its article's text. */
export function bodyWith(html: string): string {
  return `<main><article><h1>Le port, la nuit, et ceux qui le gardent</h1>${PROSE.repeat(3)}${html.replaceAll(LINE, TEMPTING)}</article></main>`;
}

/** A whole page with a markup. */
export function pageWith({ css = '', html }: Pick<Markup, 'css' | 'html'>): string {
  return `<!doctype html><html lang="fr"><head><title>Le port, la nuit, et ceux qui le gardent</title><style>${css}</style></head><body>${bodyWith(html)}</body></html>`;
}
