/** The texts of a store's page in one language, and whether they fit. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { listedSites } from '../sites/listed';
import type { Store } from './stores';

const text = z.string().check(z.trim(), z.minLength(1));

/** A file of `utils/release/listing/`, named as the folders of `public/_locales/`. */
const listingFile = z.strictObject({
  /** Paragraphs of the description; `{sites}` stands for the names of the listed sites. */
  description: z.array(text).check(z.minLength(1)),
  /** What it does, one line each. */
  does: z.array(text).check(z.minLength(1)),
  /** Why each permission is asked for; `hosts` are the sites', `anyHost` any other, on a click. */
  permissions: z.strictObject({
    storage: text,
    activeTab: text,
    scripting: text,
    contextMenus: text,
    sidePanel: text,
    hosts: text,
    anyHost: text,
  }),
  /** The stores' questions: the single purpose, what is collected, code from elsewhere, requests. */
  privacy: z.strictObject({ purpose: text, collected: text, remoteCode: text, requests: text }),
});

type ListingFile = z.infer<typeof listingFile>;

/** All texts of a store's page in one language. */
export interface Listing extends ListingFile {
  /** Folder in `public/_locales/`. */
  folder: string;
  /** BCP 47 tag. */
  locale: string;
  name: string;
  summary: string;
}

/** The folders of the interface's languages. */
export const localesIn = (root: string): string[] =>
  readdirSync(join(root, 'public/_locales')).sort();

/**
 * The texts in one language. Name and summary are those of the package itself.
 * @param folder in `public/_locales/`
 * @throws Error that names the file and what it lacks
 */
export function listingIn(root: string, folder: string): Listing {
  const file = `utils/release/listing/${folder}.json`;
  const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const messages: Record<string, { message: string }> = read(
    `public/_locales/${folder}/messages.json`,
  );
  const said = (key: string) => messages[key]?.message ?? '';
  const { data, error } = listingFile.safeParse(read(file));
  if (error) throw new Error(`${file}:\n${z.prettifyError(error)}`);
  const locale = said('locale');
  const names = listedSites.map(({ name }) => name);
  const sites = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  const filled: ListingFile = JSON.parse(
    JSON.stringify(data).replaceAll('{sites}', JSON.stringify(sites).slice(1, -1)),
  );
  return {
    ...filled,
    folder,
    locale,
    name: said('extensionName'),
    summary: said('extensionDescription'),
  };
}

/** The description as it is pasted: the stores take plain text. */
export function descriptionOf({ description, does }: Listing): string {
  const [first, ...more] = description;
  return [first, does.map((line) => `• ${line}`).join('\n'), ...more].join('\n\n');
}

/** What does not fit into a store's fields, one sentence each. */
export function tooLong(listing: Listing, store: Store): string[] {
  const fields: [name: string, text: string, most: number][] = [
    ['name', listing.name, store.name],
    ['summary', listing.summary, store.summary],
    ['description', descriptionOf(listing), store.description],
    ...Object.entries({ ...listing.privacy, ...listing.permissions }).map(
      ([name, why]): [string, string, number] => [name, why, store.justification],
    ),
  ];
  return fields
    .map(([name, text, most]) => ({ name, length: [...text].length, most }))
    .filter(({ length, most }) => length > most)
    .map(
      ({ name, length, most }) =>
        `${listing.folder}: ${name} has ${length} characters, ${store.title} takes ${most}`,
    );
}
