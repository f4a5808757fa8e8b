/**
 * What stands around an article and must not speak for it. By elements, roles and microdata types;
 * class names only ever shut out, they never let in: a name is no proof of what a text is.
 */
import type { Line } from './line';

/** Elements whose text never speaks for the article: menus, asides, quotations, pictures, forms. */
const OUTSIDE = /^(?:amp-(?:ad|list)|aside|blockquote|code|figcaption|figure|form|menu|nav|pre|q)$/;
const OUTSIDE_ROLE =
  /^(?:alert|alertdialog|complementary|dialog|feed|form|menu|navigation|search|textbox|tooltip)$/;
const OUTSIDE_TYPE =
  /\/(?:Answer|Comment|UserComments|Person|Quotation|SiteNavigationElement|WPSideBar)$/;

/**
 * Words of ids, classes and labels of furniture, of advertisements, and of what other readers say
 * (WordPress's own, and what other systems share).
 */
const OUTSIDE_NAME =
  /(?:^|[\s_-])(?:ads?|adsbygoogle|advert\w*|affiliates?|anzeigen?|author-(?:bio|box|card|info)|bio(?:graphy)?|(?:block)?quote|breadcrumbs?|caption|comment(?:s|list)?|cookies?|discussions?|disqus|forum|menu|modal|nav(?:bar|igation)?|newsletter|outbrain|pagination|popular|popup|promo|promoted|pubblicita|publicidade?|publicite|(?:reader|user)s?-re\w+|recommend\w*|related\w*|repl(?:y|ies)|respond|shar(?:e|ing)|sidebar|social|sponsor\w*|subscri(?:be|ption)|taboola|teasers?|trending|werbung|widgets?)(?:[\s_-]|$)/i;

/** Styles of text that is on no screen; text that is faded in comes to this, too. */
const UNSEEN =
  /visibility ?: ?hidden|(?:opacity|font-size) ?: ?0(?!\.?\d)|(?:left|top|indent) ?: ?-\d{3}/i;

/** Old pages quote by indenting a paragraph (seen on Global Research: `padding-left: 30px`). */
const INDENTED = /(?:padding|margin)-(?:left|inline-start): ?[1-9]/;

/**
 * Does an element take its text out of the article? Not if the article stands in it.
 * @param holdsArticle is it around the headline or the body of the article?
 */
export function zoneOf(element: Element, holdsArticle: boolean): 'out' | 'foot' | undefined {
  if (holdsArticle) return undefined;
  const name = element.localName;
  const role = element.getAttribute('role') ?? '';
  if (OUTSIDE.test(name) || OUTSIDE_ROLE.test(role)) return 'out';
  if (name === 'footer' || role === 'contentinfo') return 'foot';
  const style = element.getAttribute('style') ?? '';
  if (UNSEEN.test(style) || (name === 'p' && INDENTED.test(style))) return 'out';
  if (element.getAttribute('aria-hidden') === 'true') return 'out';
  const type = element.getAttribute('itemtype');
  if (type !== null && OUTSIDE_TYPE.test(type) && !element.hasAttribute('itemprop')) return 'out';
  if (element.getAttribute('itemprop') === 'comment') return 'out';
  if (/^(?:article|body|main)$/.test(name)) return undefined;
  if (/^(?:true)?$/.test(element.getAttribute('contenteditable') ?? 'no')) return 'out';
  if (element.getAttributeNames().some((one) => /^data-ad(?:-|$)/.test(one))) return 'out';
  const label = (element.getAttribute('aria-label') ?? '').slice(0, 40);
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  // "<acme-comments>"
  const more = name.includes('-') ? name : '';
  if (OUTSIDE_NAME.test(`${label} ${more} ${names}`.slice(0, 500))) return 'out';
  return /^(?:(?:site|page|main)[-_]?)?footer(?:\s|$)/i.test(names.trim()) ? 'foot' : undefined;
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
  if (OUTSIDE.test(name)) return undefined;
  if (name === 'p' && INDENTED.test(element.getAttribute('style') ?? '')) return 'quotation';
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`.slice(0, 500);
  if (OUTSIDE_NAME.test(names.replace(INSET_NAME, ' '))) return undefined;
  if (/quote/i.test(names)) return 'quotation';
  return /caption/i.test(names) ? 'caption' : undefined;
}

/** Nothing below a hidden element is read: its words are not on the screen. */
export function isHidden(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  return element.hasAttribute('hidden') || /(?:^|;)\s*display\s*:\s*none/i.test(style);
}

/** Labels, alone on their line, of what follows an article. */
const COMMENTS =
  /^(?:(?:\d+|no|one|un|aucun|reader|vos|les) )?(?:comments?|commentaires?|replies|reply|responses?|réponses?|réactions?|thoughts?)(?: \(?\d+\)?| (?:to|on|sur|à|des) .*)?$|^(?:leave|post|add|write|join) (?:a|an|your|the) (?:reply|comment|discussion|conversation)|^(?:laisse[rz]|écri(?:re|vez)|poste[rz]|ajoute[rz]) (?:un|une|votre) (?:commentaire|réponse)/i;
/** "<name>, 3 May 2021 at 10:04": who comments is named with the hour; articles are when published. */
const SIGNATURE =
  /^(?!publi|post|mis|up|last|modif).*\d{4},? (?:à |at )?\d\d? ?[:h] ?\d\d(?: min)?(?: ?[ap]m)?$|^(?:il y a \d+ \w+|\d+ \w+ ago)$/i;
const AROUND =
  /^(?:(?:related|similar|recommended|popular|latest|recent|more|other|featured) (?:articles?|posts?|stories|news|reading|content|from .*)|(?:you )?(?:may|might) also like|(?:most|les plus) (?:read|popular|viewed|lus)|(?:read|see) (?:also|more|next)|(?:à )?(?:lire|voir) (?:aussi|également)|articles? (?:liés?|similaires?|connexes?|récents?|associés?|recommandés?|populaires?)|(?:sur|dans) la? ?même .*|(?:about|meet) the authors?|à propos (?:de l'auteur|des auteurs|de l'autrice)|the author|l'auteur|biograph(?:y|ie)|.{0,30}newsletter|subscribe.*|sign up.*|abonnez-vous.*|inscrivez-vous.*|follow us.*|suivez-nous.*|(?:support|soutenez)[ -](?:us|nous).*)$/i;

/** What a line begins, so that what follows it no longer speaks for the article. */
export function sectionBegun(line: Line): 'comments' | 'around' | undefined {
  if (line.text.length > 60) return undefined;
  const label = line.text.replace(/\u2019/g, "'").replace(/ ?[:…]+$/, '');
  if (SIGNATURE.test(label)) return 'comments';
  if (COMMENTS.test(label)) {
    // "3 comments" as a link beneath the headline only leads there.
    return line.heading > 0 || line.links.length === 0 ? 'comments' : undefined;
  }
  return AROUND.test(label) ? 'around' : undefined;
}
