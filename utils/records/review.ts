/**
 * Looking through a record beyond what makes it valid: what contradicts itself, what differs from
 * what is known of its sites, what nobody has filled in yet.
 */
import { siteOf, sites } from '../sites/index';
import { standingNotices } from '../sites/notices';
import { isAfter } from '../text/dates';
import { fold } from '../text/normalise';
import { ancestry, parentOf } from './chain';
import { keysOf } from './keys';
import { emptyQuotes } from './quotes';
import type { ArticleRecord, Edition } from './schema';

/** One remark on a record. */
export interface Remark {
  /** An error stops the build of a pull request; a warning is looked at; missing is just told. */
  readonly grade: 'error' | 'warning' | 'missing';
  /** JSON path, e.g. `editions[1].datePublished`. */
  readonly path: string;
  readonly message: string;
}

/** Everything worth saying of a valid record. */
export function reviewRecord(record: ArticleRecord): Remark[] {
  return [
    ...record.editions.flatMap((edition, i) => [
      ...dates(edition, record.editions, `editions[${i}]`),
      ...addresses(edition, `editions[${i}]`),
      ...emptyQuotes(edition).map(({ path, message }) => {
        return { grade: 'error' as const, path: `editions[${i}].${path}`, message };
      }),
      ...missing(edition, `editions[${i}]`),
    ]),
    ...notices(record),
  ];
}

/** No edition can be older than the one it comes from. */
function dates(edition: Edition, editions: Edition[], path: string): Remark[] {
  const date = edition.datePublished?.value;
  if (date === undefined) return [];
  return ancestry(edition, editions)
    .slice(1)
    .flatMap((older) => {
      const first = older.datePublished?.value;
      if (first === undefined || !isAfter(first, date)) return [];
      const message = `${date} is before ${first}, the date of "${older.id}", which it comes from`;
      return [{ grade: 'error' as const, path: `${path}.datePublished.value`, message }];
    });
}

/** An address is claimed by one site, or by none, and then recognises no page. */
function addresses(edition: Edition, path: string): Remark[] {
  const own = edition.articleKey?.value.split(':')[0];
  return (edition.addresses ?? []).flatMap(({ value }, i): Remark[] => {
    const at = `${path}.addresses[${i}].value`;
    const claims = sites.filter(({ hosts }) => hosts.includes(new URL(value).hostname));
    const site = siteOf(value);
    if (claims.length > 1) {
      const names = claims.map(({ id }) => id).join(' and ');
      return [{ grade: 'error', path: at, message: `claimed by ${names}` }];
    }
    if (site === undefined) {
      return [{ grade: 'missing', path: at, message: 'of no site that Colophon knows' }];
    }
    if (own !== undefined && own !== site.id) {
      const message = `is of ${site.id}, the article key of ${own}`;
      return [{ grade: 'error', path: at, message }];
    }
    if (keysOf({ ...edition, articleKey: undefined }).length === 0) {
      return [{ grade: 'warning', path: at, message: `names no article on ${site.id}` }];
    }
    return [];
  });
}

/** Facts that every edition has, whether or not anybody states them. */
function missing(edition: Edition, path: string): Remark[] {
  const wanted: (keyof Edition)[] = ['headline', 'inLanguage', 'datePublished', 'publisher'];
  if (edition.role === 'original') wanted.push('author');
  else if (edition.role === 'translation') wanted.push('translator');
  const found = wanted
    .filter((key) => edition[key] === undefined)
    .map((key): Remark => ({ grade: 'missing', path: `${path}.${key}`, message: 'not stated' }));
  if (edition.addresses === undefined && edition.articleKey === undefined) {
    found.push({ grade: 'missing', path: `${path}.addresses`, message: 'not stated' });
  }
  if (edition.role !== 'original' && parentOf(edition) === undefined) {
    const link = edition.role === 'translation' ? 'translationOfWork' : 'isBasedOn';
    found.push({ grade: 'missing', path: `${path}.${link}`, message: 'not stated' });
  }
  return found;
}

/** Words that a site always carries, copied otherwise: a slip, or the site has changed them. */
function notices({ editions, notices }: ArticleRecord): Remark[] {
  return notices.flatMap((notice, i): Remark[] => {
    const edition = editions.find(({ id }) => id === notice.carriedBy);
    const site = edition && siteOfEdition(edition);
    const standing = (site === undefined ? undefined : standingNotices[site]) ?? [];
    const ofKind = standing.filter(({ kind }) => kind === notice.kind);
    if (ofKind.length === 0 || ofKind.some(({ text }) => fold(text) === fold(notice.text))) {
      return [];
    }
    const message = `differs from the standing notice of ${site}: ${difference(notice.text, ofKind[0]?.text ?? '')}`;
    return [{ grade: 'warning', path: `notices[${i}].text`, message }];
  });
}

function siteOfEdition({ articleKey, addresses }: Edition): string | undefined {
  return (
    articleKey?.value.split(':')[0] ??
    addresses?.map(({ value }) => siteOf(value)?.id).find((id) => id !== undefined)
  );
}

/** Where two texts part, with a few words of each. */
function difference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const piece = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 10), at + 30));
  return `here ${piece(one)}, there ${piece(other)}`;
}
