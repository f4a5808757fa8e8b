/** The recorded article that the welcome page shows, as its panel shows it. */
import record from '../../records/mondialisation.ca/la-russie-et-la-coree-du-nord-renforcent-leur-alliance.json';
import { equipped } from '../../utils/browser/equipped';
import type { TabAnswer } from '../../utils/browser/messages';
import { compose } from '../../utils/context/compose';
import { siteKnowledge } from '../../utils/context/known-sites';
import { match } from '../../utils/records/match';
import type { ArticleRecord } from '../../utils/records/schema';

const HERE = 'republication';

/** Where the article can be read: the whole address of its original is known. */
export const ORIGINAL = 'https://www.indianpunchline.com/russia-and-dprk-rustle-up-an-alliance/';

/**
 * The answer of a tab that shows the article's republication.
 * @throws Error where the record no longer matches its own page
 */
export function exampleAnswer(): TabAnswer {
  // Every record is checked when the package is built.
  const known = record as unknown as ArticleRecord;
  const edition = known.editions.find(({ id }) => id === HERE);
  const key = edition?.articleKey?.value ?? '';
  const address = `https://www.${key.replace(':', '/')}`;
  const page = { address, headlines: [edition?.headline?.value ?? ''] };
  const found = match(page, [{ key, edition: HERE, record: known }]);
  if (found === null) throw new Error(`the record does not match its own page (${address})`);
  const context = compose(found, page, siteKnowledge);
  return equipped(
    { address, context, form: 'open', chosen: true, asked: false },
    { marks: false, print: false },
  );
}
