/**
 * The line between the panel in a frame and the script that has placed it. Its two ends are handed
 * out from window to window, to the extension's own page only, with the key that nobody else knows:
 * the page around can neither hear nor speak on it. (Firefox gives a frame in a web page no
 * `tabs.connect`.)
 */
import type { FromFrame, ToFrame } from './messages';
import { native } from './native';

/** One end of the line. */
export interface Line<Out, In> {
  say(message: Out): void;
  hear(then: (message: In) => void): void;
}

/** In the tab: lays the line to a frame that was opened with a key. */
export function layLine(frame: HTMLIFrameElement, key: string): Line<ToFrame, FromFrame> {
  const { port1, port2 } = new MessageChannel();
  const origin = native.runtime.getURL('/').replace(/\/$/, '');
  frame.contentWindow?.postMessage({ key }, origin, [port2]);
  return endOf(port1);
}

/** In the frame: the line, as soon as it is laid. */
export function lineLaid(key: string): Promise<Line<FromFrame, ToFrame>> {
  return new Promise((resolve) => {
    const listener = ({ data, ports: [port] }: MessageEvent) => {
      if (data?.key !== key || !port) return;
      removeEventListener('message', listener);
      resolve(endOf(port));
    };
    addEventListener('message', listener);
  });
}

function endOf<Out, In>(port: MessagePort): Line<Out, In> {
  return {
    say: (message) => port.postMessage(message),
    hear(then) {
      port.onmessage = ({ data }) => then(data as In);
    },
  };
}
