/** Working on several things at once, and having the results in their order. */

/** Work that was started. */
export interface Work<Result> {
  readonly result: Promise<Result> | Result;
  /** How much memory it takes meanwhile. */
  readonly bytes: number;
}

/** So many pages, and so many bytes of them, are underway at most. */
const MOST_PAGES_EACH = 8;
const MOST_BYTES = 64 * 2 ** 20;

/**
 * Answers in the order of the items, while the next ones are being worked on.
 * @param size how many can be worked on at once
 * @param work starts work on an item
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  size: number,
  work: (item: Item) => Work<Result>,
): AsyncGenerator<Result> {
  const underway: Work<Result>[] = [];
  let bytes = 0;
  const first = async () => {
    const oldest = underway.shift() as Work<Result>;
    bytes -= oldest.bytes;
    return oldest.result;
  };
  for await (const item of items) {
    const started = work(item);
    // Whoever waits for it hears of it when its turn comes; until then it is nobody's.
    Promise.resolve(started.result).catch(() => undefined);
    underway.push(started);
    bytes += started.bytes;
    while (
      underway.length >= size * MOST_PAGES_EACH ||
      (bytes > MOST_BYTES && underway.length > 1)
    ) {
      yield await first();
    }
  }
  while (underway.length > 0) yield await first();
}
