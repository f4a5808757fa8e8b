import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { findCommand } from './executables';

/** A screen of one's own, without a monitor. */
export interface Display {
  /** As in the variable DISPLAY: `:99`. */
  name: string;
  /** Runs xdotool on this screen and gives what it printed. */
  xdotool(...args: string[]): Promise<string>;
  close(): Promise<void>;
}

/**
 * Starts an Xvfb screen. Xvfb itself picks a free number, so any number of tests may start one at
 * the same moment.
 *
 * @throws one sentence saying what to install, when Xvfb or xdotool is missing
 */
export async function startDisplay(size = '1600x1200'): Promise<Display> {
  for (const command of ['Xvfb', 'xdotool']) {
    if (!findCommand(command)) {
      throw new Error(
        `${command} was not found: install it (Debian: apt-get install ${command.toLowerCase()}).`,
      );
    }
  }
  // With `-terminate` it ends by itself, so many seconds after its browser is gone, even if nobody calls
  // close(). Firefox asks for the screen twice when it starts, and is away in between.
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp', '-terminate', '60'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  const ended = once(server, 'exit');
  const name = `:${await firstLine(server.stdio[3] as Readable)}`;
  return {
    name,
    xdotool: async (...args) => {
      const { stdout } = await promisify(execFile)('xdotool', args, {
        env: { ...process.env, DISPLAY: name },
        timeout: 10_000,
      });
      return stdout.trim();
    },
    close: async () => {
      process.off('exit', kill);
      server.kill();
      await ended;
    },
  };
}

async function firstLine(stream: Readable): Promise<string> {
  let text = '';
  for await (const chunk of stream) {
    text += String(chunk);
    if (text.includes('\n')) return text.trim();
  }
  throw new Error('Xvfb ended before it had a screen.');
}
