/** A credit as plain text with full addresses, as HTML, and as Markdown. */
import type { Credit, Piece } from './credit';

/** Plain text: addresses stand in full, one line an edition. */
export function asText(credit: Credit): string {
  return credit
    .map((line) =>
      line
        .map((piece) => {
          if (typeof piece === 'string') return piece;
          return 'title' in piece ? piece.title : piece.href;
        })
        .join(''),
    )
    .join('\n');
}

/** HTML: a paragraph a line, names of the other direction isolated by an element, titles in their language, addresses as links that show themselves. */
export function asHtml(credit: Credit): string {
  return credit.map((line) => `<p>${line.map(html).join('')}</p>`).join('\n');
}

/** Markdown: a paragraph a line. */
export function asMarkdown(credit: Credit): string {
  return credit.map((line) => line.map(markdown).join('')).join('\n\n');
}

/**
 * A footnote of Markdown (as GitHub, Pandoc and others have it), its mark first; one paragraph.
 * @param name letters and digits
 */
export function asFootnote(credit: Credit, name: string): string {
  const lines = credit.map((line) => line.map(markdown).join(''));
  const text = lines.map((line) => (/[.!?…>]$/.test(line) ? line : `${line}.`)).join(' ');
  return `[^${name}]\n\n[^${name}]: ${text}`;
}

function html(piece: Piece): string {
  if (typeof piece === 'string') return isolates(escapeHtml(piece));
  if ('title' in piece) {
    const lang = piece.lang ? ` lang="${escapeHtml(piece.lang)}"` : '';
    return `<cite${lang}>${isolates(escapeHtml(piece.title))}</cite>`;
  }
  const href = escapeHtml(piece.href);
  return isWeb(piece.href) ? `<a href="${href}">${href}</a>` : href;
}

function markdown(piece: Piece): string {
  if (typeof piece === 'string') return escapeMarkdown(piece);
  if ('title' in piece) return escapeMarkdown(piece.title);
  // An autolink: the address stands in full, as some notices ask, and is a hyperlink.
  return isWeb(piece.href)
    ? `<${piece.href.replace(/[<>\s]/g, encodeURIComponent)}>`
    : escapeMarkdown(piece.href);
}

/** HTML has an element for what plain text has two signs for. */
const isolates = (text: string) => text.replace(/\u2068(.*?)\u2069/gs, '<bdi>$1</bdi>');

const isWeb = (href: string) => /^https?:\/\//i.test(href);

const escapeHtml = (text: string) =>
  text.replace(
    /[&<>"']/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign] ?? '',
  );

const escapeMarkdown = (text: string) => text.replace(/[\\`*_[\]<>&#|~]/g, '\\$&');
