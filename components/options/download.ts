/** Saving a file from an extension page: a link to a blob needs no permission. */

/** @param file its name, and its JSON */
export function save({ name, contents }: { name: string; contents: string | Blob }): void {
  const address = URL.createObjectURL(new Blob([contents], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the browser may still be reading it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
