/** Where the lines of a collection go: standard output, or a file that can be gone on with. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { notWritten } from '../given-files';

export interface Output {
  /** How many whole lines it holds already. */
  readonly lines: number;
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the output.
 * @param file standard output where it is left out
 * @param resume keep the whole lines the file holds; else it begins anew
 * @throws Unreadable where the file cannot be written
 */
export async function resumeAt(
  file: string | undefined,
  resume: boolean,
  out: (text: string) => Promise<void> | void,
): Promise<Output> {
  if (file === undefined) {
    return { lines: 0, write: async (text) => out(text), close: async () => {} };
  }
  const { lines, size } = resume ? await wholeLines(file) : { lines: 0, size: 0 };
  const handle = await open(file, resume ? 'a' : 'w').catch((error: unknown) => {
    throw notWritten(file, error);
  });
  // A line that was being written when the run before ended is written again.
  await handle.truncate(size);
  return {
    lines,
    write: async (text) => {
      await handle.write(text);
    },
    close: () => handle.close(),
  };
}

/** How many whole lines a file holds, and where the last one ends; none where there is no file. */
async function wholeLines(file: string): Promise<{ lines: number; size: number }> {
  let [lines, size, at] = [0, 0, 0];
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, end + 1)) {
        lines += 1;
        size = at + end + 1;
      }
      at += chunk.length;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw notWritten(file, error);
  }
  return { lines, size };
}
