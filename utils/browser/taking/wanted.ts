/** Which two editions are to be compared: by a tab's answer and the edition asked for. */
import type { SideName } from '../../compare/article';
import type { Context, ContextEdition, ContextFact } from '../../context/context';
import { isHeld } from '../../context/held';
import { answerShownHere } from '../answers';
import type { Wanted, WantedThird } from './taken';

/** Both sides, the earlier edition as the source. */
export interface WantedPair extends Record<SideName, Wanted> {
  /** The record's other editions, in their order. */
  thirds?: WantedThird[];
}

/**
 * Both sides that an address of the page `compare` names: two editions of a record
 * (`?tab=7&with=original`), two tabs (`?tab=7&other=9`), or a tab and a page it links to
 * (`?tab=7&link=https://…`).
 * @param search the query of that address
 * @returns two unknown sides where the tab's answer is gone: the reader may give both texts
 */
export async function wantedPair(search: string): Promise<WantedPair> {
  const asked = new URLSearchParams(search);
  const tab = Number(asked.get('tab') ?? Number.NaN);
  if (asked.has('other') || asked.has('link')) return anyPair(asked);
  const answer = await answerShownHere(tab);
  const pair = answer?.context && pairIn(answer.context, asked.get('with') ?? '');
  if (!answer || !pair) return { source: {}, target: {} };
  const here = { ...factsOf(pair.here), address: answer.address, tab };
  const other = factsOf(pair.other);
  const { thirds } = pair;
  return {
    ...(pair.isLater ? { source: here, target: other } : { source: other, target: here }),
    ...(thirds.length > 0 && { thirds }),
  };
}

/** Two texts without a record: the tab's own is the second, what it may come from the first. */
function anyPair(asked: URLSearchParams): WantedPair {
  const target = tabIn(asked.get('tab'));
  const link = asked.get('link');
  if (link === null || !URL.canParse(link) || !/^https?:/i.test(link)) {
    return { source: tabIn(asked.get('other')), target };
  }
  return { source: { address: link, asked: link.replace(/^http:/i, 'https:') }, target };
}

function tabIn(id: string | null): Wanted {
  return id !== null && /^\d+$/.test(id) ? { tab: Number(id) } : {};
}

/** The edition on the screen and the one asked for; the chain is in order, the original first. */
function pairIn({ chain, here }: Pick<Context, 'chain' | 'here'>, wanted: string) {
  const at = chain.findIndex(({ id }) => id === here);
  const asked = chain.findIndex(({ id }) => id === wanted);
  const [one, other] = [chain[at], chain[asked]];
  if (!one || !other || at === asked) return undefined;
  const thirds = chain.flatMap((edition, index): WantedThird[] => {
    if (index === at || index === asked) return [];
    const place = index < Math.min(at, asked) ? 0 : index < Math.max(at, asked) ? 1 : 2;
    return [{ wanted: factsOf(edition), place }];
  });
  return { here: one, other, isLater: asked > at, thirds };
}

/** What is known of an edition; nobody would tell here that only a pack or an own record says it. */
function factsOf(edition: ContextEdition): Wanted {
  const { role, inLanguage, ways } = edition;
  const headline = told(edition.headline);
  const publisher = told(edition.publisher)?.name;
  const datePublished = told(edition.datePublished);
  return {
    role,
    ...(headline && { headline }),
    ...(publisher && { publisher }),
    ...(datePublished && { datePublished }),
    ...(inLanguage && { lang: inLanguage.value }),
    ...(ways.read && {
      address: ways.read.address,
      asked: ways.read.address.replace(/^http:/i, 'https:'),
    }),
  };
}

const told = <T>(fact: ContextFact<T> | undefined): T | undefined =>
  fact === undefined || isHeld(fact) ? undefined : fact.value;
