/** The address form that Mondialisation.ca and Global Research share: `/<slug>/<id>`. */

/**
 * A WordPress post id. Those seen have 4 to 7 digits; ids grow, and one or two digits would be the
 * page of a long article.
 */
const ID = /^[1-9]\d{2,9}$/;

/** WordPress's or the site's own pages, never an article's slug. */
const RESERVED = 'author|category|feed|latest-news-and-top-stories|page|search|tag|theme';

/**
 * WordPress slugs of articles: lower-case letters of any script, digits, hyphens. All-digit ones are
 * ids.
 */
const SLUG = new RegExp(
  `^(?!(?:\\d+|${RESERVED})$|wp-)[\\p{Ll}\\p{Lo}\\d]+(?:-+[\\p{Ll}\\p{Lo}\\d]+)*-*$`,
  'u',
);

/**
 * Keys of `/<slug>/<id>`, of `/<slug>` and of the legacy `index.php?context=va&aid=<id>`.
 * The id comes first: where both are known, it decides.
 * @param path decoded path without trailing slash
 */
export function slugAndIdKeys(path: string, query: URLSearchParams): string[] {
  if (path === '/index.php') {
    const id = query.get('context') === 'va' ? query.get('aid') : null;
    return id !== null && ID.test(id) ? [id] : [];
  }
  const [slug = '', id, ...more] = path.slice(1).split('/');
  if (more.length > 0 || !SLUG.test(slug)) return [];
  if (id === undefined) return [slug];
  return ID.test(id) ? [id, slug] : [];
}

/**
 * Key of a bare `/<slug>`, as most WordPress blogs have it.
 * @param path decoded path without trailing slash
 * @param reserved slugs of the site's own standing pages
 */
export function slugKey(path: string, reserved: readonly string[] = []): string[] {
  const [slug = '', ...more] = path.slice(1).split('/');
  const isArticle = more.length === 0 && !reserved.includes(slug) && SLUG.test(slug);
  return isArticle ? [slug] : [];
}
