import axeCore from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';
import { type Inside, inside, loadScript } from './inside';

/** One broken rule, with the markup that breaks it. */
export interface Violation {
  id: string;
  impact: string;
  help: string;
  nodes: { html: string; summary: string }[];
}

/** What axe-core found. */
export interface AxeResult {
  violations: Violation[];
  /** What axe could not decide by itself. */
  incomplete: Violation[];
}

/**
 * Checks the panel with axe-core, its page and nothing else of the page around it; with
 * `{host: null}` the whole document, for an extension page. Runs in the tests' own world, so the
 * page notices nothing and no content security policy stands in the way.
 *
 * @param rules these alone; none given for all
 */
export async function axe(
  where: Page | Frame,
  at: Inside = {},
  rules: readonly string[] = [],
): Promise<AxeResult> {
  // The source is half a megabyte: it travels once for each document.
  const has = await inside(where, at, () => 'axe' in window);
  if (has === undefined) throw new Error('There is no panel for axe to check.');
  if (!has) await loadScript(where, axeCore.source, at);
  const result = await inside(where, at, runAxe, at.host !== undefined, [...rules]);
  if (!result) throw new Error('The panel went away while axe looked at it.');
  return result;
}

/** @param isWhole the document stands for itself: in a frame, main part and title are those of the page around */
async function runAxe(
  root: ShadowRoot | Document,
  isWhole: boolean,
  only: string[],
): Promise<AxeResult> {
  const { axe } = window as unknown as { axe: typeof axeCore };
  // To axe a closed root is no root: in this world, and for nobody else, the host shows it.
  if ('host' in root) {
    Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
  }
  const found = await axe.run('host' in root ? root.host : document, {
    // Either would make the page fetch or post something.
    iframes: false,
    rules: {
      'landmark-one-main': { enabled: isWhole },
      'page-has-heading-one': { enabled: isWhole },
      // WCAG 2.2, 2.5.8; axe leaves it out unless it is asked.
      'target-size': { enabled: true },
    },
    preload: false,
    ...(only.length > 0 && { runOnly: { type: 'rule' as const, values: only } }),
    resultTypes: ['violations', 'incomplete'],
  });
  const brief = (list: typeof found.violations) =>
    list.map(({ id, impact, help, nodes }) => ({
      id,
      impact: impact ?? '',
      help,
      nodes: nodes.map(({ html, failureSummary }) => ({ html, summary: failureSummary ?? '' })),
    }));
  return { violations: brief(found.violations), incomplete: brief(found.incomplete) };
}
