/**
 * A place for the profiles of browsers that files hand on: each run's own, since two may go on in one
 * clone; gone after it.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of this run's profiles. */
    profiles: string;
  }
}

const output = join(import.meta.dirname, '../output');
let profiles: string | undefined;

export async function setup(project: TestProject): Promise<void> {
  await mkdir(output, { recursive: true });
  profiles = await mkdtemp(join(output, 'profiles-'));
  project.provide('profiles', profiles);
}

export async function teardown(): Promise<void> {
  if (profiles) await rm(profiles, { recursive: true, force: true, maxRetries: 5 });
}
