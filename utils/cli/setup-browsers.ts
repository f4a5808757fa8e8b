/** Getting the browsers that `npm start` and `npm test` drive. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findBrowser, findCommand, type Kind } from '../../tests/e2e/harness/executables';

/** Debian's packages; the fonts keep pictures alike from machine to machine. */
const PACKAGES = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
  screen: ['xvfb', 'xdotool'],
} as const;

/**
 * Sees to it that browsers are there: found on this machine, else installed with apt where this
 * process may do so.
 * @param kinds the browsers needed
 * @param screen whether a screen without a monitor is needed too
 * @throws one sentence that says what to install, where apt may not be used
 */
export async function setUpBrowsers(
  kinds: readonly Kind[],
  { screen = false } = {},
): Promise<void> {
  const missing: string[] = [
    ...kinds.filter((kind) => !isFound(kind)).flatMap((kind) => PACKAGES[kind]),
    ...(screen && !(findCommand('Xvfb') && findCommand('xdotool')) ? PACKAGES.screen : []),
  ];
  if (missing.length > 0 && process.getuid?.() === 0 && findCommand('apt-get')) {
    console.error(`Installing ${missing.join(', ')} …`);
    await apt('update', '-qq');
    await apt('install', '-y', '-qq', '--no-install-recommends', ...missing);
  }
  for (const kind of kinds) findBrowser(kind);
}

function isFound(kind: Kind): boolean {
  try {
    return findBrowser(kind) !== '';
  } catch {
    return false;
  }
}

async function apt(...args: string[]): Promise<void> {
  const running = spawn('apt-get', args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const [status] = await once(running, 'close');
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} ended with ${status}`);
}
