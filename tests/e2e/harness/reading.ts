/** A rectangle in the page's viewport, in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One element, as a reader (sighted or not) meets it. */
export interface ElementSeen {
  /** Its place among all elements of the root, in document order. */
  index: number;
  tag: string;
  /** The explicit or implied ARIA role; empty when it has none. */
  role: string;
  /** The accessible name, simplified: label, alternative text, title or content. */
  name: string;
  /** The visible text inside, white space collapsed. */
  text: string;
  /** Every attribute, as written. */
  attributes: Record<string, string>;
  /** The language it is in: its own `lang` or the nearest one above, host and page included. */
  lang: string;
  /** The resolved address of a link. */
  href?: string;
  /** Whether it is shown at all (display, visibility, opacity, a closed `details`, size). */
  visible: boolean;
  focused: boolean;
  box: Box;
}

/** What stands in a root. */
export interface Reading {
  /** Visible text, one entry for each line or block. */
  lines: string[];
  elements: ElementSeen[];
  /** The host's own rectangle; the viewport's for a document. */
  box: Box;
  /** Has the document not loaded yet? */
  isLoading: boolean;
}

/** What tells elements apart before their words are read, which is dear. */
export interface Sought {
  role?: string;
  tag?: string;
  /** Names of attributes. */
  attributes?: string[];
  focused?: true;
}

/**
 * Reads a root as a reader meets it. Travels into the page as source: uses nothing from outside.
 *
 * @param sought only these elements, and no lines; absent: all there is
 */
export function read(root: ShadowRoot | Document, sought?: Sought): Reading {
  const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
  const boxOf = (element: Element): Box => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const isShown = (element: Element) =>
    element.checkVisibility({
      opacityProperty: true,
      visibilityProperty: true,
      contentVisibilityAuto: true,
    });
  const byTag: Record<string, string> = {
    a: 'link',
    article: 'article',
    aside: 'complementary',
    button: 'button',
    dd: 'definition',
    details: 'group',
    dialog: 'dialog',
    dt: 'term',
    fieldset: 'group',
    figure: 'figure',
    footer: 'contentinfo',
    form: 'form',
    h1: 'heading',
    h2: 'heading',
    h3: 'heading',
    h4: 'heading',
    h5: 'heading',
    h6: 'heading',
    header: 'banner',
    hr: 'separator',
    img: 'img',
    li: 'listitem',
    main: 'main',
    nav: 'navigation',
    ol: 'list',
    option: 'option',
    output: 'status',
    p: 'paragraph',
    section: 'region',
    select: 'combobox',
    summary: 'button',
    table: 'table',
    td: 'cell',
    textarea: 'textbox',
    th: 'columnheader',
    time: 'time',
    tr: 'row',
    ul: 'list',
    blockquote: 'blockquote',
  };
  const byType: Record<string, string> = {
    checkbox: 'checkbox',
    radio: 'radio',
    button: 'button',
    submit: 'button',
    reset: 'button',
    range: 'slider',
    number: 'spinbutton',
    search: 'searchbox',
    hidden: '',
  };
  const roleOf = (element: Element) => {
    const tag = element.localName;
    const given = element.getAttribute('role');
    if (given) return given.split(' ')[0] ?? '';
    if (tag === 'input') return byType[element.getAttribute('type') ?? ''] ?? 'textbox';
    if (tag === 'a' && !element.hasAttribute('href')) return '';
    return byTag[tag] ?? '';
  };
  // One walk: every piece of visible text in order, null where a line ends; an element's text is
  // what stands between its two places. Asking for styles is dear, so each element is asked once.
  const pieces: (string | null)[] = [];
  const places = new Map<Element, { from: number; to: number; shown: boolean }>();
  const walk = (node: Node, parentShown: boolean) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE && parentShown) pieces.push(child.nodeValue);
      if (child instanceof Element) walkElement(child);
    }
  };
  const walkElement = (element: Element) => {
    if (/^(style|script|title|template)$/.test(element.localName)) return;
    const { display } = getComputedStyle(element);
    const shown = isShown(element);
    const isBlock = element.localName === 'br' || !/^(inline|contents)/.test(display);
    if (isBlock) pieces.push(null);
    const from = pieces.length;
    // A hidden parent may hold a shown child (`visibility`), so only its own text is left out.
    walk(element, shown || display === 'contents');
    places.set(element, { from, to: pieces.length, shown });
    if (isBlock) pieces.push(null);
  };
  if (!sought) walk(root, true);
  const linesBetween = (from: number, to: number): string[] =>
    pieces
      .slice(from, to)
      .map((piece) => piece ?? '\u0000')
      .join('')
      .split('\u0000')
      .map(squeeze)
      .filter(Boolean);
  const textOf = (element: Element): string => {
    const place = places.get(element);
    return place ? linesBetween(place.from, place.to).join(' ') : '';
  };
  const nameOf = (element: Element, text: string): string => {
    const labelled = (element.getAttribute('aria-labelledby') ?? '')
      .split(/\s+/)
      .map((id) => (id && root.getElementById(id)?.textContent) || '')
      .join(' ');
    const labels = [...((element as HTMLInputElement).labels ?? [])].map(
      (label) => label.textContent,
    );
    const found = [
      labelled,
      element.getAttribute('aria-label'),
      element.getAttribute('alt'),
      labels.join(' '),
      text,
      element.getAttribute('title'),
    ];
    return squeeze(found.find((one) => one && squeeze(one)) ?? '');
  };
  const langOf = (element: Element): string => {
    const near = element.closest('[lang]') ?? ('host' in root ? root.host.closest('[lang]') : null);
    return near?.getAttribute('lang') ?? '';
  };
  const isSought = (element: Element): boolean => {
    if (!sought) return true;
    const { role, tag, attributes = [], focused } = sought;
    return (
      (tag === undefined || element.localName === tag) &&
      (role === undefined || roleOf(element) === role) &&
      (!focused || root.activeElement === element) &&
      attributes.every((name) => element.hasAttribute(name))
    );
  };
  const seen = (element: Element, index: number): ElementSeen => {
    if (!places.has(element)) walkElement(element);
    const box = boxOf(element);
    const text = textOf(element);
    return {
      index,
      tag: element.localName,
      role: roleOf(element),
      name: nameOf(element, text),
      text,
      attributes: Object.fromEntries(
        [...element.attributes].map(({ name, value }) => [name, value]),
      ),
      lang: langOf(element),
      ...(element instanceof HTMLAnchorElement && element.href && { href: element.href }),
      visible: places.get(element)?.shown === true && box.width > 0 && box.height > 0,
      focused: root.activeElement === element,
      box,
    };
  };
  const elements = [...root.querySelectorAll('*')].flatMap((element, index) =>
    isSought(element) ? [seen(element, index)] : [],
  );
  const outer = 'host' in root ? root.host : root.documentElement;
  const lines = sought ? [] : linesBetween(0, pieces.length);
  return { lines, elements, box: boxOf(outer), isLoading: document.readyState !== 'complete' };
}
