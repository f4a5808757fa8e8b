/** Before every unit test file: the global that the scripts of a tab find the browser under. */
import { browser } from './fake-browser';

Object.assign(globalThis, { browser });

// Neither Node nor jsdom has the browser's locks: one holder of a name at a time.
const held = new Map<string, Promise<unknown>>();
const locks = {
  request(name: string, task: () => Promise<unknown>) {
    const run = (held.get(name) ?? Promise.resolve()).then(task, task);
    held.set(
      name,
      run.catch(() => undefined),
    );
    return run;
  },
};
if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: {} });
if (!navigator.locks) Object.defineProperty(navigator, 'locks', { value: locks });
