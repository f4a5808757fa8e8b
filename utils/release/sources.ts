/** The sources of a version, as a store's reviewer gets them: what the commit holds. */
import { execFileSync } from 'node:child_process';

/** A checkout: the commit, whether its files are as committed, and which go into the sources. */
export interface Checkout {
  /** The commit's name, forty hexadecimal digits. */
  commit: string;
  /** When it was made, ISO 8601 with its time zone. */
  date: string;
  /** Paths that are not as committed; untracked ones too. */
  changed: string[];
  /** Paths of the sources, from the top, with `/`. */
  sources: string[];
}

/** The checkout of a folder; undefined where it is none, such as the unpacked sources themselves. */
export function checkoutOf(root: string): Checkout | undefined {
  try {
    const git = (...args: string[]) =>
      execFileSync('git', args, {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    // A folder within somebody else's repository is none of ours.
    if (git('rev-parse', '--show-prefix').trim() !== '') return undefined;
    const [commit = '', date = ''] = git('log', '-1', '--format=%H%n%cI').trim().split('\n');
    const listed = (text: string) => text.split('\0').filter(Boolean);
    return {
      commit,
      date,
      changed: listed(git('status', '--porcelain', '-z')).map((line) => line.slice(3)),
      sources: listed(git('ls-files', '-z')),
    };
  } catch {
    return undefined;
  }
}
