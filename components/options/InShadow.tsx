import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import css from '../panel/panel.css?inline';
import { useWords, WordsContext } from '../words';

/** The panel's own style, but standing in the page like any other element of it. */
const STANDING = `
  .panel { width: auto; height: auto; border: 0; background: none; font-size: 15px; }`;

/** Nothing of the page's own style reaches in; what is whole takes the room it is given. */
const HOST =
  ':host { all: initial !important; display: block !important; height: 100% !important; }';

/** Not an element: the page's own policy admits none with styles in it. */
function style(isWhole: boolean): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css + HOST + (isWhole ? '' : STANDING));
  return sheet;
}

interface InShadowProps {
  /** All of the panel is shown, not a part of it. */
  isWhole?: boolean;
  children: ComponentChildren;
}

/** Shows something exactly as the panel does: in a root of its own, with the panel's style. */
export function InShadow({ isWhole = false, children }: InShadowProps) {
  const words = useWords();
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [style(isWhole)];
    render(
      <WordsContext.Provider value={words}>
        {isWhole ? children : <div class="panel">{children}</div>}
      </WordsContext.Provider>,
      root,
    );
  });
  return <div ref={host} lang={words.locale} />;
}
