/** The facts of an edition, one by one, in words: what the panel lists and `read` prints. */
import type { MessageKey, Words } from '../text/words';
import type { ContextEdition, ContextFact, Witness } from './context';

/** One value of a fact, and who says it. */
export interface FactInWords {
  label: MessageKey;
  value: string;
  evidence: readonly Witness[];
}

/**
 * Every fact that is known of an edition, in the order in which it is told; what others say instead
 * follows.
 * @param theirs marks words of the page's or record's as not ours; what it gives is shown
 */
export function factsInWords(
  edition: ContextEdition,
  { t, language, date }: Pick<Words, 't' | 'language' | 'date'>,
  theirs: (text: string) => string,
): FactInWords[] {
  const rows: FactInWords[] = [];
  const add = <T>(
    label: MessageKey,
    facts: readonly (ContextFact<T> | undefined)[] | undefined,
    show: (value: T) => string,
  ) => {
    for (const fact of facts ?? []) {
      for (const { value, evidence } of fact ? [fact, ...(fact.differing ?? [])] : []) {
        rows.push({ label, value: show(value), evidence });
      }
    }
  };
  const name = (value: { name: string }) => theirs(value.name);
  const text = (value: string) => theirs(value);
  add('factHeadline', [edition.headline], text);
  add('factLanguage', [edition.inLanguage], language);
  add('factDate', [edition.datePublished], date);
  add('factAuthor', edition.author, name);
  add('factTranslator', edition.translator, name);
  add('factProofreader', edition.proofreader, name);
  add('factPublisher', [edition.publisher], name);
  add('factSubject', edition.about, name);
  add('factCopyrightHolder', edition.copyrightHolder, name);
  add('factLicense', edition.license, text);
  add('factUsageInfo', edition.usageInfo, text);
  add('factAcquireLicense', edition.acquireLicensePage, text);
  add('factCreditText', edition.creditText, text);
  add('factCopyrightNotice', edition.copyrightNotice, text);
  add('factTdmReservation', edition.tdmReservation, (value) =>
    t(value === '1' ? 'tdmReserved' : 'tdmNotReserved'),
  );
  add('factTdmPolicy', edition.tdmPolicy, text);
  add('factAddress', edition.addresses, text);
  add('factKey', [edition.articleKey], text);
  return rows;
}
