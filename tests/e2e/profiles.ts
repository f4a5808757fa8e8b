/** A place for the profiles of browsers that files hand on, empty before the tests and gone after them. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

export const PROFILES = join(import.meta.dirname, '../output/profiles');

export async function setup(): Promise<void> {
  await teardown();
  await mkdir(PROFILES, { recursive: true });
}

export async function teardown(): Promise<void> {
  await rm(PROFILES, { recursive: true, force: true, maxRetries: 5 });
}
