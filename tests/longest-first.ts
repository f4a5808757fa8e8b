/** The order in which vitest takes the files of tests. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Small files that take long: without times of an earlier run vitest begins with the largest files. */
const LONG = /\/tests\/e2e\/(?:headed\/headed|own)\.test\.ts$/;

/** As vitest has it, but for files that take long though they are small: begun last, they end alone. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
