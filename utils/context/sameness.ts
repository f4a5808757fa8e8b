/** When record and page say the same, however they spell it. */

import type { Organization, Person } from '../records/schema';
import { articleKeysOf } from '../sites/index';
import { sameHeadline } from '../text/headline';
import { withoutArticle } from '../text/leading-article';
import { nameKey, sameName } from '../text/names';
import { fold } from '../text/normalise';

export const same = {
  headline: (one: string, other: string) => sameHeadline(one, other) || sameHeadline(other, one),
  /** `fr` and `fr-CA` do not contradict each other. */
  inLanguage: (one: string, other: string) => one.split('-')[0] === other.split('-')[0],
  /** A month and a day of it do not contradict each other. */
  datePublished: (one: string, other: string) => one.startsWith(other) || other.startsWith(one),
  person: (one: Person, other: Person) => sameName(one.name, other.name),
  /** By its own name, its abbreviation, or the name of the body that runs it. */
  publisher: (one: Organization, other: Organization) =>
    namesOf(one).some((name) => namesOf(other).includes(name)),
  /** Two addresses of one article are one address. */
  address: (one: string, other: string) =>
    one === other || articleKeysOf(one).some((key) => articleKeysOf(other).includes(key)),
};

/** How the same values of many are found without comparing each with each. */
export interface Alike<T> {
  isSame(one: T, other: T): boolean;
  /** Two values that are the same have one of these in common. */
  keys(value: T): string[];
}

export const alike = {
  person: { isSame: same.person, keys: ({ name }) => [nameKey(name)] } satisfies Alike<Person>,
  address: {
    isSame: same.address,
    keys: (value) => [value, ...articleKeysOf(value)],
  } satisfies Alike<string>,
};

function namesOf({ name, alternateName, parentOrganization: parent }: Organization): string[] {
  return [name, alternateName, parent?.name, parent?.alternateName]
    .filter((known) => known !== undefined)
    .map((known) => withoutArticle(fold(known)));
}
