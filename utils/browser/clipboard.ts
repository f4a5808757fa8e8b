/** Copying on a click or key: no permission is asked for in either browser. */

/** What goes onto the clipboard: plain text, and the same as HTML where there is such. */
export interface Copied {
  text: string;
  html?: string;
}

/**
 * Copies within the reader's own click. By the clipboard interface first, because no listener of
 * the page can read or change what goes through it; by the old command where a page may not have
 * that interface (plain http, a permissions policy).
 * @param root where a helping element may stand for a moment
 * @returns whether it worked
 */
export async function copyToClipboard(
  { text, html }: Copied,
  root: ShadowRoot | HTMLElement | undefined = document.body,
): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else {
      const blob = (type: string, content: string) => new Blob([content], { type });
      const item = { 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) };
      await navigator.clipboard.write([new ClipboardItem(item)]);
    }
    return true;
  } catch {
    return root !== undefined && copyByCommand(text, root);
  }
}

function copyByCommand(text: string, root: ShadowRoot | HTMLElement): boolean {
  const before = (root.getRootNode() as Document | ShadowRoot).activeElement as HTMLElement | null;
  const helper = document.createElement('textarea');
  helper.value = text;
  helper.readOnly = true;
  helper.style.cssText = 'position:fixed;opacity:0';
  root.append(helper);
  helper.select();
  const isCopied = document.execCommand('copy');
  helper.remove();
  before?.focus({ preventScroll: true });
  return isCopied;
}
