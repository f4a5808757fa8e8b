/**
 * What stands around an article and must not speak for it. By elements, roles and microdata types;
 * class names only ever shut out, they never let in: a name is no proof of what a text is.
 */
/** Elements whose text never speaks for the article: menus, pictures, forms. */
const OUTSIDE = /^(?:amp-(?:ad|list)|code|figcaption|figure|form|menu|nav|pre|q)$/;
/** Set off from the text; who carries it over may say so in one, above it. */
const INSET = /^(?:aside|blockquote)$/;
const OUTSIDE_ROLE =
  /^(?:alert|alertdialog|complementary|dialog|feed|form|menu|navigation|search|textbox|tooltip)$/;
const OUTSIDE_TYPE =
  /\/(?:Answer|Comment|UserComments|Person|Quotation|SiteNavigationElement|WPSideBar)$/;

/**
 * Words of ids, classes and labels of furniture, of advertisements, and of what other readers say
 * (WordPress's own, and what other systems share).
 */
const OUTSIDE_NAME =
  /(?:^|[\s_-])(?:(?<!(?:has|hide|no|show|with)[_-])ads?(?![_-](?:enabled|free|loaded|off|on|ready))|adsbygoogle|advert\w*|affiliates?|anzeigen?|author-(?:bio|box|card|info)|bio(?:graphy)?|(?:block)?quote|breadcrumbs?|caption|comment(?:s|list)?|cookies?|discussions?|disqus|forum|modal|outbrain|popup|pubblicita|publicidade?|publicite|(?:reader|user)s?-re\w+|recommend\w*|related\w*|repl(?:y|ies)|respond|sponsor\w*|taboola|werbung)(?:[\s_-]|$)/i;
/** Such words that whole layouts go by, too: `content-with-sidebar`, `elementor-widget-container`. */
const LAYOUT_NAME =
  /(?:^|[\s_-])(?:menu|nav(?:bar|igation)?|newsletter|pagination|popular|promo|promoted|shar(?:e|ing)|sidebar|social|subscri(?:be|ption)|teasers?|trending|widgets?)(?:[\s_-]|$)/i;

/** Styles of text that is on no screen; text that is faded in comes to this, too. */
const UNSEEN =
  /visibility ?: ?hidden|(?:opacity|font-size) ?: ?0(?!\.?\d)|(?:left|top|indent) ?: ?-\d{3}/i;

/** Old pages quote by indenting a paragraph (seen on Global Research: `padding-left: 30px`). */
const INDENTED = /(?:padding|margin)-(?:left|inline-start): ?[1-9]/;

/** What an element makes of its text; `named`: out of the article, by nothing but a layout's word. */
export type ElementZone = 'out' | 'named' | 'inset' | 'foot' | undefined;

/**
 * Does an element take its text out of the article? Not if the article stands in it.
 * @param holdsArticle is it around the headline or the body of the article?
 */
export function zoneOf(element: Element, holdsArticle: boolean): ElementZone {
  if (holdsArticle) return undefined;
  const name = element.localName;
  const role = element.getAttribute('role') ?? '';
  if (OUTSIDE.test(name) || OUTSIDE_ROLE.test(role)) return 'out';
  if (name === 'footer' || role === 'contentinfo') return 'foot';
  const style = element.getAttribute('style') ?? '';
  const type = element.getAttribute('itemtype') ?? '';
  if (
    UNSEEN.test(style) ||
    (name === 'p' && INDENTED.test(style)) ||
    (OUTSIDE_TYPE.test(type) && !element.hasAttribute('itemprop')) ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.getAttribute('itemprop') === 'comment'
  ) {
    return 'out';
  }
  if (/^(?:article|body|main)$/.test(name)) return undefined;
  const editable = element.getAttribute('contenteditable');
  if (editable === '' || editable === 'true') return 'out';
  if (element.getAttributeNames().some((one) => /^data-ad(?:-|$)/.test(one))) return 'out';
  const label = (element.getAttribute('aria-label') ?? '').slice(0, 40);
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  // "<acme-comments>"
  const more = name.includes('-') ? name : '';
  const words = `${label} ${more} ${names}`.slice(0, 500);
  if (OUTSIDE_NAME.test(words)) return 'out';
  if (LAYOUT_NAME.test(words)) return 'named';
  if (INSET.test(name)) return 'inset';
  return /^\s*(?:(?:site|page|main)[-_]?)?footer(?:\s|$)/i.test(names) ? 'foot' : undefined;
}

/** Words of ids and classes that set a part of the article's own text off. */
const INSET_NAME = /(?:^|[\s_-])(?:blockquote|quote|captions?)(?=[\s_-]|$)/gi;

/**
 * What part of the article's own text an element sets off, of all that `zoneOf` takes out: it says
 * nothing of the article's origin, but belongs to what a reader reads.
 */
export function insetOf(element: Element): 'quotation' | 'caption' | 'other' | undefined {
  const name = element.localName;
  if (OUTSIDE_ROLE.test(element.getAttribute('role') ?? '')) return undefined;
  if (/^(?:blockquote|q)$/.test(name)) return 'quotation';
  if (/^(?:figure|figcaption)$/.test(name)) return 'caption';
  if (/^(?:pre|code)$/.test(name)) return 'other';
  if (OUTSIDE.test(name) || name === 'aside') return undefined;
  if (name === 'p' && INDENTED.test(element.getAttribute('style') ?? '')) return 'quotation';
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`.slice(0, 500);
  const others = names.replace(INSET_NAME, ' ');
  if (OUTSIDE_NAME.test(others) || LAYOUT_NAME.test(others)) return undefined;
  if (/quote/i.test(names)) return 'quotation';
  return /caption/i.test(names) ? 'caption' : undefined;
}

/** Nothing below a hidden element is read: its words are not on the screen. */
export function isHidden(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  return element.hasAttribute('hidden') || /display ?: ?none/i.test(style);
}
