/** What the notices say of reuse, in a sentence or two of ours: the first thing that is shown of them. */
import type { Context, ContextNotice } from '../context/context';
import { licenceIn } from '../text/licences';
import { listInWords } from '../text/list';
import { theirs } from '../text/theirs';
import type { Words } from '../text/words';
import { groups, termsOf } from './groups';
import { GROUP_TITLES } from './terms';

/** One speaker's word on reuse, in short. */
export interface InShort {
  text: string;
  /** Who says it, on which page; empty where that is the page on the screen. */
  source: string;
}

/** The notices a reader who wants to reuse the text asks for. */
const KINDS: readonly ContextNotice['kind'][] = ['republication', 'other-uses'];

/**
 * Our readings of what is carried under the text; where there are none, its conditions as a list;
 * where there are none either, whom the copyright line names. What a site only puts under its other
 * articles says nothing here.
 * @returns empty where there are only words without a reading, or none
 */
export function inShort(
  { notices, chain, here }: Pick<Context, 'notices' | 'chain' | 'here'>,
  words: Words,
): InShort[] {
  const { t, locale } = words;
  const carried = notices.filter(({ standing }) => standing === undefined);
  const sourceOf = (publisher: string, carriedBy: string) => {
    if (carriedBy === here) return '';
    const carrier = chain.find(({ id }) => id === carriedBy)?.publisher?.value.name;
    return carrier && carrier !== publisher
      ? t('saidByOn', theirs(publisher), theirs(carrier))
      : t('saidBy', theirs(publisher));
  };
  const read = carried.filter(({ kind, reading }) => reading && KINDS.includes(kind));
  if (read.length > 0) {
    const bySource = new Map<string, string[]>();
    for (const { reading, publisher, carriedBy } of read) {
      const source = sourceOf(publisher.name, carriedBy);
      bySource.set(source, [...(bySource.get(source) ?? []), reading ? t(reading) : '']);
    }
    return [...bySource].map(([source, texts]) => ({ source, text: texts.join(' ') }));
  }
  const terms = termsOf(carried);
  if (terms.length > 0) {
    return terms.map((one) => {
      const licence = licenceOf(carried, one);
      const lists = groups.flatMap((group) => {
        const items = one.groups[group].map(({ condition }) => t(condition.says));
        return items.length > 0
          ? t('termsInShort', t(GROUP_TITLES[group]), listInWords(items, locale))
          : [];
      });
      return {
        source: sourceOf(one.publisher, one.carriedBy),
        text: [...(licence ? [`${licence}.`] : []), ...lists].join(' '),
      };
    });
  }
  const copyright = carried.find(({ copyrightHolder, heldBy }) => copyrightHolder && !heldBy);
  if (!copyright?.copyrightHolder) return [];
  const names = listInWords(copyright.copyrightHolder.map(theirs), locale);
  const source = sourceOf(copyright.publisher.name, copyright.carriedBy);
  return [{ source, text: t('readingCopyright', names) }];
}

/** The licence that a speaker's words name. */
function licenceOf(
  notices: readonly ContextNotice[],
  { publisher, carriedBy }: { publisher: string; carriedBy: string },
): string | undefined {
  const own = notices.filter(
    (notice) => notice.publisher.name === publisher && notice.carriedBy === carriedBy,
  );
  for (const { text, license } of own) {
    const licence = licenceIn(text) ?? licenceIn(license ?? '');
    if (licence) return licence.name;
  }
  return undefined;
}
