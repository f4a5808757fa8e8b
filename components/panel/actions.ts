/** What the panel can have done beyond its own page. */
import { createContext } from 'preact';

export interface Actions {
  /**
   * Scrolls the page to some of its own words and marks them.
   * @param fragment leads there where they cannot be marked
   */
  find(quote: string, fragment: string): void;
  /**
   * Keeps what is shown of the page at an address as a record of the reader's own; false when it could
   * not be kept.
   */
  keep(address: string): Promise<boolean>;
  /**
   * Has Colophon come by itself to the site on the screen, or no longer.
   * @returns whether it does now; undefined where that is asked on another page
   */
  always(on: boolean): Promise<boolean | undefined>;
  /** Copies within a click; false when the browser did not let it. */
  copy(content: { text: string; html?: string }): Promise<boolean>;
  /** Opens an edition's address in a window beside this one. */
  openBeside(address: string): void;
  /** Opens the page that compares the text on the screen with the edition at an address. */
  compare(address: string): void;
  /** Opens the page with credit, citation and metadata. */
  cite(): void;
}

export const ActionsContext = createContext<Actions>({
  find: () => {},
  keep: async () => false,
  always: async () => false,
  copy: async () => false,
  openBeside: () => {},
  compare: () => {},
  cite: () => {},
});
