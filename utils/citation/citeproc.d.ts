/** What is used of citeproc-js, which has no types of its own. */
declare module 'citeproc' {
  /** An element of a style or a locale; text among its children. */
  interface StyleNode {
    name: string;
    attrs: Record<string, string>;
    children: (StyleNode | string)[];
  }
  class Engine {
    /** `sys` answers what the engine asks for; the style's tree is changed by it. */
    constructor(
      sys: {
        retrieveLocale(tag: string): StyleNode;
        retrieveItem(id: string): object;
      },
      style: StyleNode,
      locale?: string,
      force?: boolean,
    );
    setOutputFormat(name: 'text'): void;
    updateItems(ids: string[]): void;
    /** False where the style has no bibliography. */
    makeBibliography(): false | [object, string[]];
    makeCitationCluster(items: { id: string }[]): string;
  }
  const CSL: {
    Engine: typeof Engine;
    /** Reads a well-formed file of the project's own; it checks nothing. */
    parseXml(text: string): StyleNode;
  };

  export type { StyleNode };
  export default CSL;
}
