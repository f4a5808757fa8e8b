/** A browser and an offline web for the tests of a file, in Chromium and then in Firefox. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, inject } from 'vitest';
import { type Kind, type LaunchOptions, launch, type Session } from './harness/browsers';
import { startOver } from './harness/extension';
import { cdp } from './harness/protocol';
import { type Answer, type Answerer, type Sites, startSites } from './harness/sites';
import { shared } from './shared';
import { answerFromFixtures, html } from './web';

export const kinds: readonly Kind[] = ['chromium', 'firefox'];

const output = join(import.meta.dirname, '../../.output');

/** The built packages: tests never build them. */
export const packages: Record<Kind, string> = {
  chromium: join(output, 'chrome-mv3'),
  firefox: join(output, 'firefox-mv3'),
};

export interface BenchOptions extends Omit<LaunchOptions, 'extension' | 'sites'> {
  /** A browser of the file's own, where it leaves behind more than tabs and settings. */
  fresh?: true;
}

/** What a test works with. */
export interface Bench {
  readonly kind: Kind;
  readonly session: Session;
  readonly sites: Sites;
  /** Puts a page on the offline web, for this test only; gives its address back. */
  serve(address: string, answer: string | Answer | Promise<Answer>): string;
  /** Opens an address in a new tab, which is closed after the test. */
  open(address: string, before?: (page: Page) => unknown): Promise<Page>;
  /** Errors that pages have thrown or put into their consoles; after each test there must be none. */
  readonly complaints: string[];
}

/**
 * Runs the same tests in both browsers. After each test its tabs are closed and the settings are
 * forgotten; files that ask for nothing special hand one browser on.
 */
export function inBothBrowsers(define: (bench: Bench) => void, options: BenchOptions = {}): void {
  describe.each(kinds)('in %s', (kind) => define(useBench(kind, options)));
}

/** For a bench in a language: the browsers that files hand on speak English. */
export const inLocale = (locale: string): BenchOptions => (locale === 'en' ? {} : { locale });

/** A bench for the tests of the surrounding block. */
export function useBench(kind: Kind, options: BenchOptions = {}): Bench {
  const served = new Map<string, Answer | Promise<Answer>>();
  const complaints: string[] = [];
  const tabs: Page[] = [];
  let session: Session | undefined;
  let sites: Sites | undefined;
  const answer = (url: URL) => served.get(url.href) ?? answerFromFixtures(url);

  beforeAll(async () => {
    const isPlain = Object.keys(options).length === 0;
    const one = isPlain ? await shared(kind, answer) : await own(kind, answer, options);
    ({ session, sites } = one);
    return one.leave;
  });
  afterEach(async () => {
    const heard = complaints.splice(0).filter((complaint) => !remarks.test(complaint));
    for (const tab of tabs.splice(0)) await tab.close();
    if (session) await startOver(session);
    served.clear();
    expect(heard, 'errors in the pages’ consoles').toEqual([]);
  });

  return {
    kind,
    complaints,
    get session() {
      return started(session);
    },
    get sites() {
      return started(sites);
    },
    serve(address, answer) {
      const url = new URL(address);
      url.hash = '';
      served.set(url.href, typeof answer === 'string' ? html(answer) : answer);
      return address;
    },
    async open(address, before) {
      const page = await started(session).newPage();
      tabs.push(page);
      await listen(page, kind, complaints);
      await before?.(page);
      await page.goto(address);
      return page;
    },
  };
}

/** A browser as a file has it, and what the file does when it leaves. */
interface Started {
  session: Session;
  sites: Sites;
  leave(): Promise<void>;
}

async function own(kind: Kind, answer: Answerer, options: BenchOptions): Promise<Started> {
  const sites = await startSites(answer);
  const session = await start(kind, sites, options);
  const leave = async () => {
    await session.close();
    await sites.close();
  };
  return { session, sites, leave };
}

/** Starts a browser with the built package on an offline web. */
export function start(kind: Kind, sites: Sites, options: BenchOptions = {}): Promise<Session> {
  return launch(kind, {
    extension: packages,
    sites,
    downloads: join(inject('profiles'), 'saved'),
    ...options,
    // Otherwise Firefox turns http addresses into https ones by itself.
    prefs: { 'dom.security.https_first': false, ...options.prefs },
  });
}

function started<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('The browser is started before the tests, not earlier.');
  return thing;
}

/** What browsers remark about the tests' own pages. */
const remarks = /favicon\.ico|The document tree is too deep/;

/** Collects what a page complains about, the extension's own scripts in it included. */
async function listen(page: Page, kind: Kind, complaints: string[]): Promise<void> {
  page.on('pageerror', (error) => complaints.push(String(error)));
  if (kind === 'firefox') {
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    return;
  }
  // Puppeteer keeps silent about the consoles of content scripts; the protocol does not.
  const client = cdp(page.mainFrame());
  client.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error') complaints.push(args.map(({ value }) => String(value)).join(' '));
  });
  client.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error' && entry.source !== 'network') complaints.push(entry.text);
  });
}
