/**
 * The extension interfaces as a tab's scripts use them: without webextension-polyfill, which would
 * cost each page of these sites more than all of the reader. What the scripts need is the same in
 * both browsers: `sendMessage` gives a promise (Chrome since manifest version 3), and a listener
 * answers through its callback, which both know.
 */
import type { Browser, Runtime } from 'webextension-polyfill';

const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };

/** `browser` in Firefox, `chrome` in Chrome. */
export const native: Browser = browser ?? chrome;

/**
 * Answers messages of the background.
 * @param answer gives the answer's promise; undefined when the message is not for this script
 */
export function onMessage(answer: (message: unknown) => Promise<unknown> | undefined): void {
  const listener: Runtime.OnMessageListenerCallback = (message, _sender, respond) => {
    const answering = answer(message);
    if (answering) void answering.then(respond);
    // `true` keeps the line open until then. The polyfill's types know that answer only.
    return (answering !== undefined) as true;
  };
  native.runtime.onMessage.addListener(listener);
}
