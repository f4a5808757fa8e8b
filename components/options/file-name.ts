/** What a pack is saved as: its identifier and its date. */
export function fileNameOf(pack: { identifier: string; datePublished: string }): string {
  return `${pack.identifier}-${pack.datePublished}.json`;
}
