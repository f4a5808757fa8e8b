/** What was read from the open document: plain data, the same wherever it is read. */
export interface Page {
  /** The document's address when it was read. */
  address: string;
  /** What the page gives as its headline, in the order of trust; each bounded, none empty. */
  headlines: string[];
}
