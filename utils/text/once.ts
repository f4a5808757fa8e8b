/**
 * A table that is made when it is first asked for, and then kept. For tables asked of `Intl`: each
 * costs a millisecond to make, and a page of the worst kind would ask ten thousand times.
 * @param make a pure function
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
