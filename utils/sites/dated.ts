/** Address forms with a date before the slug: WordPress blogs and Blogger. */
import { slugKey } from './slug-and-id';

/**
 * Key of `/<year>/<month>/<slug>` or `/<year>/<month>/<day>/<slug>`, with the date: another one's
 * slug may be the same.
 * @param path decoded path without trailing slash
 * @param to how far the date goes
 */
export function datedSlugKey(path: string, to: 'month' | 'day'): string[] {
  const date = to === 'month' ? /^\/(\d{4})\/(\d\d)/ : /^\/(\d{4})\/(\d\d)\/(\d\d)/;
  const [found, ...parts] = date.exec(path) ?? [];
  if (found === undefined) return [];
  return slugKey(path.slice(found.length)).map((slug) => [...parts, slug].join('-'));
}
