/** What the panel can have done in the page it stands in. */
import { createContext } from 'preact';

export interface Actions {
  /** Scrolls the page to some of its own words and marks them; false when they are not there. */
  find(quote: string): boolean;
  /** Keeps what is shown as a record of the reader's own; false when it could not be kept. */
  keep(): Promise<boolean>;
}

export const ActionsContext = createContext<Actions>({
  find: () => false,
  keep: async () => false,
});
