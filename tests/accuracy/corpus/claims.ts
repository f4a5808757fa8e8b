/** What Colophon would show of a page: the way the product goes, from the document to the context. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { outlineShape } from '../../../utils/browser/outline-shape';
import { answerOf } from '../../../utils/context/answer';
import { composeFromPage } from '../../../utils/context/compose';
import { type Context, type ContextFact, editionHere } from '../../../utils/context/context';
import { siteKnowledge } from '../../../utils/context/known-sites';
import { outlineOf } from '../../../utils/page/outline/outline';
import type { Page } from '../../../utils/page/page';
import { readOutline } from '../../../utils/page/read';
import { ancestry } from '../../../utils/records/chain';
import { licenceIn } from '../../../utils/text/licences';

/** Facts of origin and of the page in hand, by the names the labels have for them. */
export type Claims = { readonly [name: string]: readonly string[] };

/** What is claimed of one page. */
export interface Claimed {
  /** What the text is said to be; undefined where nothing of an origin is shown. */
  readonly kind: 'translation' | 'republication' | 'elsewhere' | undefined;
  /** First value first; what is merely inferred is left out. */
  readonly facts: Claims;
  /** Licences by address and by name, holders, and the verbatim notices by kind. */
  readonly rights: {
    readonly licenses: readonly string[];
    readonly copyrightHolders: readonly string[];
    readonly notices: readonly { kind: string; text: string }[];
  };
}

/**
 * Reads a page as a tab does: its outline, checked as a message is, then what it states.
 * @param html the page's text
 * @param url the address it is read under
 * @returns the page, and the milliseconds of processor time that its reading took
 */
export function pageOf(html: string, url: string): { page: Page; took: number } {
  // A console that nobody listens to: style sheets that do not parse are no matter here.
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    const start = process.cpuUsage();
    const outline = outlineOf(window.document, url);
    const page = readOutline(outlineShape.parse(structuredClone(outline)) as typeof outline);
    const { user, system } = process.cpuUsage(start);
    return { page, took: (user + system) / 1000 };
  } finally {
    window.close();
  }
}

/** What is claimed of a page that no record knows. */
export function claimedOf(page: Page): Claimed {
  const context = composeFromPage(page, siteKnowledge);
  const licenses = page.statements.filter(({ property }) => property === 'license');
  const holders = page.statements.filter(({ property }) => property === 'copyrightHolder');
  return {
    kind: context ? kindOf(context) : undefined,
    facts: context ? factsOf(context) : {},
    rights: {
      licenses: licenses.flatMap(({ value }) => [value, licenceIn(value)?.name ?? []].flat()),
      copyrightHolders: [
        ...holders.map(({ value }) => value),
        ...page.notices.flatMap(({ copyrightHolder = [] }) => copyrightHolder),
      ],
      notices: page.notices.map(({ kind, text }) => ({ kind, text })),
    },
  };
}

function kindOf(context: Context): Claimed['kind'] {
  const { kind } = answerOf(context);
  return kind === 'original' ? undefined : kind;
}

function factsOf(context: Context): Claims {
  const here = editionHere(context);
  const line = [here, ...ancestry(here, context.chain)];
  const original = line.find((edition) => edition !== here && edition.role === 'original');
  const translation = line.find((edition) => edition !== here && edition.role === 'translation');
  const all = <T>(facts: readonly (ContextFact<T> | undefined)[], show: (value: T) => string) => [
    ...new Set(facts.flatMap((one) => (one && isStated(one) ? [show(one.value)] : []))),
  ];
  const name = ({ name }: { name: string }) => name;
  const same = (text: string) => text;
  return {
    originalPublisher: all([original?.publisher], name),
    originalUrl: all(original?.addresses ?? [], same),
    originalDate: all([original?.datePublished], same),
    originalHeadline: all([original?.headline], same),
    originalLanguage: all([original?.inLanguage], same),
    translators: all(
      line.flatMap(({ translator = [] }) => translator),
      name,
    ),
    proofreaders: all(
      line.flatMap(({ proofreader = [] }) => proofreader),
      name,
    ),
    translationPublisher: all([translation?.publisher], name),
    headline: all([here.headline], same),
    publisher: all([here.publisher], name),
    author: all(
      line.flatMap(({ author = [] }) => author),
      name,
    ),
    datePublished: all([here.datePublished], same),
    inLanguage: all([here.inLanguage], same),
  };
}

/** Somebody says so: the page, or a record. */
function isStated({ evidence }: ContextFact<unknown>): boolean {
  return evidence.some(({ grade }) => grade !== 'inferred');
}
