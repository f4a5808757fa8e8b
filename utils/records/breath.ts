/**
 * Lets everything else have its turn: painting, clicks, other pages' messages. Not by a timer, which
 * browsers hold back to once a second in tabs that are not in front.
 */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
