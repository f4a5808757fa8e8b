/** A listing as a page of Markdown: what is to be pasted into which of a store's fields. */
import { descriptionOf, type Listing } from './listing';
import type { Store } from './stores';

/** Permissions as a built manifest asks for them. */
export interface Permissions {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
}

/**
 * The page of a store in one language.
 * @param manifest of the package for that store: only what it asks for is justified
 * @throws Error where it asks for something that no text justifies
 */
export function listingPage(listing: Listing, store: Store, manifest: Permissions): string {
  const { privacy } = listing;
  const why = justified(listing, manifest);
  return [
    `# ${store.title}: ${listing.locale}`,
    `## Name\n\n${listing.name}`,
    `## Summary\n\n${listing.summary}`,
    `## Description\n\n${descriptionOf(listing)}`,
    `## Single purpose\n\n${privacy.purpose}`,
    `## Permissions\n\n${why.map(([what, because]) => `- ${what}: ${because}`).join('\n')}`,
    `## Data\n\n${privacy.collected}`,
    `## Remote code\n\n${privacy.remoteCode}`,
    `## Requests\n\n${privacy.requests}`,
    '',
  ].join('\n\n');
}

/** Each thing the manifest asks for, with its reason. */
function justified({ permissions }: Listing, manifest: Permissions): [string, string][] {
  const named = permissions as Record<string, string>;
  const whys = manifest.permissions.map((name): [string, string] => {
    const because = named[name];
    if (because === undefined) throw new Error(`no listing justifies the permission ${name}`);
    return [`\`${name}\``, because];
  });
  const hosts = (patterns: readonly string[]) => patterns.map((one) => `\`${one}\``).join(' ');
  return [
    ...whys,
    [hosts(manifest.host_permissions), permissions.hosts],
    [hosts(manifest.optional_host_permissions), permissions.anyHost],
  ];
}
