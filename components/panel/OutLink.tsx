import type { ComponentChildren } from 'preact';

interface OutLinkProps {
  href: string;
  class?: string;
  children: ComponentChildren;
}

/**
 * A link out of the panel: http(s) only, in a tab of its own, telling the other side neither where
 * the reader comes from nor how to reach back.
 */
export function OutLink({ href, children, class: className }: OutLinkProps) {
  if (!/^https?:\/\//i.test(href)) return <span>{children}</span>;
  return (
    <a class={className} href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span aria-hidden="true">{'\u00a0↗'}</span>
    </a>
  );
}
