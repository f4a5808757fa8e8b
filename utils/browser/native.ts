/**
 * The extension interfaces as a tab's scripts use them: without webextension-polyfill, which would
 * cost each page of these sites more than all of the reader. What the scripts need is the same in
 * both browsers: `sendMessage` gives a promise (Chrome since manifest version 3), and a listener
 * answers through its callback, which both know.
 */
import type { Browser } from 'webextension-polyfill';

const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };

/**
 * `browser` where the browser has it, else `chrome`. A window has the elements of its page, too, by
 * their `id`, though not as its own.
 */
export const native: Browser = browser && Object.hasOwn(globalThis, 'browser') ? browser : chrome;
