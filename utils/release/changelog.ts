/** What CHANGELOG.md says of a version. */

/**
 * The lines below a version's heading (`## 0.1.0`), as Markdown.
 * @throws Error where the changelog has no such heading, or says nothing below it
 */
export function changesIn(changelog: string, version: string): string {
  const parts = changelog.split(/^## +/m).slice(1);
  const part = parts.find((one) => one.split(/\s/, 1)[0] === version);
  if (part === undefined) throw new Error(`CHANGELOG.md has no heading "## ${version}"`);
  const text = part.slice(part.indexOf('\n') + 1).trim();
  if (text === '') throw new Error(`CHANGELOG.md says nothing of ${version}`);
  return text;
}
