/** Answering the background. */
import type { Runtime } from 'webextension-polyfill';
import { native } from './native';

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
