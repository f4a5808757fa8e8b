/** The head of a document: its meta and link elements, as they are written. */
import { tidy } from '../../text/normalise';
import { attributeOf } from './text-of';

const MOST_ELEMENTS = 500;

const MOST_LICENCES = 20;
/** A licence in these is a picture's, a quotation's, another article's. */
const OF_OTHERS = 'figure,aside,blockquote,nav,[class*=caption],[class*=comment]';

/** The head's elements, as many as are read, and the links to the page's licence, wherever they are. */
export interface Head {
  metas: [name: string, content: string][];
  links: { rel: string; href: string; hreflang: string }[];
  title: string;
}

/** Reads the elements of a document's head. */
export function headOf(document: Document): Head {
  const elements = [...document.querySelectorAll('meta[content],link[href][rel]')];
  const kept = elements.slice(0, MOST_ELEMENTS);
  const metas = kept.flatMap((element): [string, string][] => {
    const read = (key: string) => attributeOf(element, key);
    const name = read('name') || read('property') || read('http-equiv');
    const content = tidy((element.getAttribute('content') ?? '').slice(0, 3000));
    return element.localName === 'meta' && content !== '' ? [[name.toLowerCase(), content]] : [];
  });
  const licences = [...document.querySelectorAll('a[rel~="license"][href]')].slice(
    0,
    MOST_LICENCES,
  );
  const links = kept.filter(({ localName }) => localName === 'link');
  return {
    metas,
    links: [...links, ...licences.filter((link) => !link.closest(OF_OTHERS))].map(linkOf),
    title: tidy((document.querySelector('title')?.textContent ?? '').slice(0, 2000)),
  };
}

/** The content of the first meta element of a name. */
export function metaOf({ metas }: Head, name: string): string | undefined {
  return metas.find(([other]) => other === name)?.[1];
}

function linkOf(element: Element): Head['links'][number] {
  const read = (name: string) => attributeOf(element, name);
  return { rel: read('rel'), href: read('href'), hreflang: read('hreflang') };
}
