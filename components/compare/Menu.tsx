import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface MenuProps {
  title: string;
  children: ComponentChildren;
}

/** Unfolds over the text, and folds again on Escape or when the focus goes elsewhere. */
export function Menu({ title, children }: MenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const head = useRef<HTMLElement>(null);
  function fold() {
    if (menu.current) menu.current.open = false;
  }
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={({ key }) => {
        if (key !== 'Escape') return;
        fold();
        head.current?.focus();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (!menu.current?.contains(relatedTarget as Node | null)) fold();
      }}
    >
      <summary ref={head}>{title}</summary>
      {/* A click on what is no button stays inside. */}
      <div class="sheet" tabIndex={-1}>
        {children}
      </div>
    </details>
  );
}
