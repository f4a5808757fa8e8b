/** Things that are made once and then kept. */

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

/**
 * What is made for each locale once and then kept: most of what `Intl` has takes half a millisecond
 * to make.
 * @param make a pure function; the locales are those of the interface and of credits, a handful
 */
export function perLocale<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>();
  return (locale) => {
    const kept = made.get(locale) ?? make(locale);
    made.set(locale, kept);
    return kept;
  };
}
