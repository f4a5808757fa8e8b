/** The interface's words for every component below. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../utils/text/words';

export const WordsContext = createContext<Words | null>(null);

/** The words; an error where nobody provided them, because an interface without words is a fault. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('no WordsContext above this component');
  return words;
}
