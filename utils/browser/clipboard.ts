/** Copying on a click or key: no permission is asked for in either browser. */

/** What goes onto the clipboard: plain text, and the same as HTML where there is such. */
export interface Copied {
  text: string;
  html?: string;
}

/**
 * Copies within the reader's own click. By the clipboard interface first; by the old command where
 * a frame may not have that interface (in a page of plain http, by a permissions policy).
 * @returns whether it worked
 */
export async function copyToClipboard({ text, html }: Copied): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else {
      const blob = (type: string, content: string) => new Blob([content], { type });
      const item = { 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) };
      await navigator.clipboard.write([new ClipboardItem(item)]);
    }
    return true;
  } catch {
    return copyByCommand(text, html);
  }
}

function copyByCommand(text: string, html: string | undefined): boolean {
  let isCopied = false;
  const listener = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    isCopied = event.clipboardData !== null;
  };
  document.addEventListener('copy', listener, { capture: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', listener, { capture: true });
  return isDone && isCopied;
}
