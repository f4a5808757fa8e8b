/** What no schema can say of a record: references between its editions, loops, keys. */
import { articleKeysOf, sites } from '../sites/index';
import { ancestry, parentOf } from './chain';
import { keysOf } from './keys';
import type { ArticleRecord, Edition } from './schema';

interface Found {
  path: string;
  message: string;
}

/** What a record of the right shape gets wrong about itself. */
export function referenceProblems({ editions, notices }: ArticleRecord): Found[] {
  const ids = editions.map(({ id }) => id);
  const missing = (path: string, id: string): Found[] =>
    ids.includes(id) ? [] : [{ path, message: `no edition "${id}" in this record` }];
  return [
    ...ids.flatMap((id, i) =>
      ids.indexOf(id) < i ? [{ path: `editions[${i}].id`, message: `"${id}" stands twice` }] : [],
    ),
    ...editions.flatMap((edition, i) => editionProblems(edition, editions, `editions[${i}]`)),
    ...notices.flatMap(({ carriedBy }, i) => missing(`notices[${i}].carriedBy`, carriedBy)),
    ...strangers(editions, ids).flatMap(({ path, by }) => missing(`editions${path}`, by)),
  ];
}

function editionProblems(edition: Edition, editions: Edition[], path: string): Found[] {
  const found: Found[] = [];
  const parent = parentOf(edition);
  const link = edition.translationOfWork ? 'translationOfWork' : 'isBasedOn';
  if (edition.translationOfWork && edition.isBasedOn) {
    found.push({
      path: `${path}.isBasedOn`,
      message: 'an edition comes from one edition, not two',
    });
  }
  if (parent !== undefined && !editions.some(({ id }) => id === parent)) {
    found.push({ path: `${path}.${link}.value`, message: `no edition "${parent}" in this record` });
  }
  const oldest = ancestry(edition, editions).at(-1);
  if (
    oldest &&
    parentOf(oldest) !== undefined &&
    editions.some(({ id }) => id === parentOf(oldest))
  ) {
    found.push({ path: `${path}.${link}.value`, message: 'the chain loops' });
  }
  if (edition.role === 'original' && parent !== undefined) {
    found.push({ path: `${path}.${link}`, message: 'an original comes from no other edition' });
  }
  const site = edition.articleKey?.value.split(':')[0];
  if (site !== undefined && !sites.some(({ id }) => id === site)) {
    found.push({ path: `${path}.articleKey.value`, message: `no site "${site}" is known` });
  } else if (edition.articleKey && !canOccur(edition.articleKey.value)) {
    const message = 'no address of that site has this key';
    found.push({ path: `${path}.articleKey.value`, message });
  }
  if (edition.headline === undefined && keysOf(edition).length > 0) {
    found.push({ path: `${path}.headline`, message: 'needed to recognise the page by' });
  }
  return found;
}

/** Does some address of its site lead to this key? By slug alone, or by slug and number. */
function canOccur(articleKey: string): boolean {
  const [id, key] = articleKey.split(':');
  const [host] = sites.find((site) => site.id === id)?.hosts ?? [];
  return [`https://${host}/${key}`, `https://${host}/slug/${key}`].some((address) =>
    articleKeysOf(address).includes(articleKey),
  );
}

/** Every `by` below a value that names none of these editions, with its JSON path from there. */
function strangers(value: object, ids: readonly string[]): { path: string; by: string }[] {
  if ('by' in value && typeof value.by === 'string') {
    return ids.includes(value.by) ? [] : [{ path: '.by', by: value.by }];
  }
  const found: { path: string; by: string }[] = [];
  for (const [key, item] of Object.entries(value)) {
    if (typeof item !== 'object') continue;
    const step = Array.isArray(value) ? `[${key}]` : `.${key}`;
    for (const { path, by } of strangers(item, ids)) found.push({ path: step + path, by });
  }
  return found;
}
