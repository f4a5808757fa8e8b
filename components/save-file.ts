/** Saving a file from an extension page: a link to a blob needs no permission. */

/**
 * @param type media type
 * @param content text, or the file's bytes
 */
export function saveFile(
  name: string,
  type: string,
  content: string | Blob | Uint8Array<ArrayBuffer>,
): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the browser may still be reading it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
