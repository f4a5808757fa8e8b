import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import css from '../panel/panel.css?inline';
import { useWords, WordsContext } from '../words';

/** The panel's own style, but standing in the page like any other element of it. */
const STANDING = `
  :host { all: initial !important; display: block !important; }
  .panel { width: auto; height: auto; border: 0; background: none; font-size: 15px; }`;

/** Not an element: the page's own policy admits none with styles in it. */
function style(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css + STANDING);
  return sheet;
}

/** Shows something exactly as the panel does: in a root of its own, with the panel's style. */
export function InShadow({ children }: { children: ComponentChildren }) {
  const words = useWords();
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [style()];
    render(
      <WordsContext.Provider value={words}>
        <div class="panel">{children}</div>
      </WordsContext.Provider>,
      root,
    );
  });
  return <div ref={host} lang={words.locale} />;
}
