/** The pages of the bench: the seed's, a listing, generated articles, all with a stopwatch in them. */
import type { Answer } from '../e2e/harness/sites';
import { fixture, html, seedPages } from '../e2e/web';
import { floorHosts } from './floor';
import { generatedRecord } from './generated/records';

/**
 * Runs in the page, first thing: notes when the panel's frame is in sight (a point of it is hit), and
 * when that has been painted (a task after the next frame's start), layout shifts and long tasks.
 * What the frame itself paints it cannot see: the bench asks the frame.
 */
const stopwatch = `<script>
  window.bench = { shift: 0, long: 0 };
  addEventListener('DOMContentLoaded', () => { bench.parsed = performance.now(); }, true);
  requestAnimationFrame(function look() {
    if (!document.elementFromPoint(innerWidth - 60, 300)?.matches('html > div')) {
      return requestAnimationFrame(look);
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { bench.painted = performance.now(); };
    port2.postMessage(0);
  });
  const watch = (type, note) => {
    try {
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
    } catch {}
  };
  watch('layout-shift', (entry) => { bench.shift += entry.value; });
  watch('longtask', (entry) => { bench.long = Math.max(bench.long, entry.duration); });
</script>`;

/** A page of a listed site that is no article. */
export const listing = 'https://www.mondialisation.ca/theme/guerre-usa-otan';

/** In the address of a page: it arrives over a fifth of a second, as from a near server. */
export const arriving = '?arriving';
const PIECES = 8;

/** The address of a generated record's republication. */
export function generatedAddress(index: number): string {
  return republication(index)?.addresses?.[0]?.value ?? '';
}

function republication(index: number) {
  return generatedRecord(index).editions.find(({ id }) => id === 'republication');
}

/** Answers for every page of the bench. */
export function answer(url: URL): Answer | undefined {
  const article = fixture(seedPages.republication.fixture);
  if (url.pathname === '/favicon.ico') return { status: 404 };
  const { origin, pathname, search } = url;
  const isArticle = url.host === floorHosts.none && pathname === '/article';
  if (
    url.host === floorHosts.panel ||
    isArticle ||
    origin + pathname === seedPages.republication.address
  ) {
    return { ...timed(article), ...(search === arriving && { pieces: PIECES }) };
  }
  if (url.host === floorHosts.empty || url.host === floorHosts.none || url.href === listing) {
    // The same bytes but for the headline: a listing of things, none of them this page's.
    return timed(article.replaceAll('La Russie et la Corée du Nord', 'Toute la rubrique'));
  }
  const index = Number(url.pathname.split('/')[2]) - 5_100_000;
  const headline = index >= 0 ? republication(index)?.headline?.value : undefined;
  return headline === undefined
    ? undefined
    : html(`<!doctype html><title>${headline}</title><h1>${headline}</h1><p>Texte.</p>`);
}

function timed(page: string): Answer {
  return html(page.replace('<head>', `<head>${stopwatch}`));
}
