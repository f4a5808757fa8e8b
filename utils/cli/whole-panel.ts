/** The panel as text: opened, all of it unfolded, to its end, however wide the window is. */
import type { Page } from 'puppeteer-core';
import { inside } from '../../tests/e2e/harness/inside';
import { click } from '../../tests/e2e/harness/probe';
import { until } from '../../tests/e2e/harness/wait';

/** How often it is looked whether the panel still changes, in milliseconds. */
const EVERY = 300;

/** All that the panel beside a page says, a line for each line of it. */
export async function wholePanel(page: Page): Promise<string> {
  const isFolded = await inside(page, {}, (root) => root.querySelector('.spine') !== null);
  if (isFolded) await click(page, { role: 'button', attributes: { 'aria-expanded': 'false' } });
  await until('all of the panel is unfolded', () => inside(page, {}, unfoldAll));
  let last = '';
  return until(
    'the panel stays as it is',
    async () => {
      const text = (await inside(page, {}, unfoldAll)) ?? '';
      const isSame = text === last;
      last = text;
      return isSame && text;
    },
    { every: EVERY },
  );
}

/** Unfolds all; gives the text, or nothing while what is folded away is still being made. */
function unfoldAll(root: ShadowRoot | Document): string {
  const folded = [...root.querySelectorAll('details')];
  for (const one of folded) one.open = true;
  const isMade = folded.every(({ childElementCount }) => childElementCount > 1);
  const body = root.querySelector<HTMLElement>('section.body');
  // biome-ignore lint/performance/useDomNodeTextContent: lines as they are seen, each by itself
  return isMade && body ? body.innerText.replace(/\n{3,}/g, '\n\n').trim() : '';
}
