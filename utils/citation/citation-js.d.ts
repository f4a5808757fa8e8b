/** What is used of citation-js, which has no types of its own. */
declare module '@citation-js/core' {
  interface Register {
    add(name: string, value: string): void;
  }
  export const plugins: {
    config: {
      get(name: '@csl'): { styles: Register; locales: Register };
      get(name: '@bibtex'): { format: { asciiOnly: boolean; useIdAsLabel: boolean } };
    };
    output: { format(name: string, items: readonly object[], options?: object): string };
    input: { chain(data: string, options?: object): Record<string, unknown>[] };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
