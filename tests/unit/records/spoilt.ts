/** The seed record, spoilt for tests, and what is said of it. */
import { checkRecord } from '../../../utils/records/check';
import { seedRecord } from '../seed';

export const FILE = 'site/article.json';

/** The seed record with something done to it; `any`, because what is done is wrong. */
// biome-ignore lint/suspicious/noExplicitAny: the shape is spoiled on purpose
export function spoilt(spoil: (record: any) => void): string {
  const record = seedRecord();
  spoil(record);
  return JSON.stringify(record);
}

export const complaintsOf = (text: string) =>
  checkRecord(FILE, text).problems.map(({ file, path, message }) => `${file}: ${path}: ${message}`);
