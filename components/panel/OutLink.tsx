import type { ComponentChildren } from 'preact';
import { theirs } from '../../utils/text/theirs';
import { Said } from '../Said';

interface OutLinkProps {
  href: string;
  /** What following it does, where its text does not say so. */
  title?: string;
  /** Where it leads, in words: the host alone where nothing else is said. */
  beside?: string;
  children: ComponentChildren;
}

/**
 * A link out of the panel, with where it leads beside it: http(s) only, in a tab of its own, telling
 * the other side neither where the reader comes from nor how to reach back.
 */
export function OutLink({ href, children, title, beside }: OutLinkProps) {
  if (!/^https?:\/\//i.test(href)) return <span>{children}</span>;
  return (
    <span class="out">
      <a title={title} href={href} target="_blank" rel="noopener noreferrer">
        {/* One box: in a row of boxes the spaces between words and names would go. */}
        <span>{children}</span>
        <span aria-hidden="true">{'\u00a0↗'}</span>
      </a>{' '}
      <small class="host">
        <Said>{beside ?? theirs(hostOf(href))}</Said>
      </small>
    </span>
  );
}

/** The host of an address, as it is written in it: letters of other alphabets in Punycode. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : '';
}
