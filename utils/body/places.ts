/** What each line of a document is as a part of its article. */
import type { BlockKind } from '../compare/article';
import { insetOf, zoneOf } from '../page/outline/furniture';
import type { BlockLine } from '../page/outline/line-writer';

/** What the elements around a line make of it. */
interface Place {
  readonly kind: BlockKind;
  /** Does it stand in a menu, a sidebar, a form? */
  readonly isFurniture: boolean;
}

const PLAIN: Place = { kind: 'paragraph', isFurniture: false };

const KINDS: Record<string, BlockKind> = {
  ...{ li: 'list', dt: 'list', dd: 'list' },
  ...{ td: 'other', th: 'other', pre: 'other', caption: 'caption', summary: 'other' },
};

/**
 * Says of a line what kind of block it is; undefined where it is no part of the article.
 * @param around the elements around the headline and the body, which are never furniture
 */
export function placer(around: ReadonlySet<Node>): (line: BlockLine) => BlockKind | undefined {
  const known = new Map<Element, Place>();

  function placeOf(element: Element): Place {
    const path: Element[] = [];
    let at: Element | null = element;
    while (at !== null && !known.has(at)) {
      path.push(at);
      at = at.parentElement;
    }
    let place = at === null ? PLAIN : (known.get(at) ?? PLAIN);
    for (const inner of path.reverse()) {
      place = within(place, inner, around.has(inner));
      known.set(inner, place);
    }
    return place;
  }

  return (line) => {
    if (line.zone === 'foot') return undefined;
    const { kind, isFurniture } = placeOf(line.block);
    if (isFurniture) return undefined;
    return line.heading > 0 && kind !== 'caption' ? 'heading' : kind;
  };
}

/** A quotation set off beside the text, by its class (`pquote`, `pull-quote`). */
function isPullQuote(element: Element): boolean {
  return element.localName === 'aside' && /quote/i.test(element.getAttribute('class') ?? '');
}

function isUnseen(element: Element): boolean {
  return element.hasAttribute('style') || element.getAttribute('aria-hidden') === 'true';
}

function within(outer: Place, element: Element, isAround: boolean): Place {
  if (outer.isFurniture || isAround) return outer;
  // A heading's id is made of its words: "share" there is no button.
  if (/^h[1-6]$/.test(element.localName) && !isUnseen(element)) return outer;
  if (isPullQuote(element)) return { kind: 'quotation', isFurniture: false };
  const inset = insetOf(element);
  if (/^(?:out|named|inset)$/.test(zoneOf(element, false) ?? '')) {
    if (inset === undefined) return { ...outer, isFurniture: true };
    return { kind: inset, isFurniture: false };
  }
  const kind = KINDS[element.localName];
  // A list in a quotation is still the quotation.
  return kind === undefined || outer.kind === 'quotation' ? outer : { ...outer, kind };
}
