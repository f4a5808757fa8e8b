import type { Context } from '../../utils/context/context';
import { speakersInWords } from '../../utils/context/holder-in-words';
import { Said } from '../Said';
import { useWords } from '../words';

/** Whose word the answer below is, where it is not Colophon's own record. */
export function Speakers({ context }: { context: Context }) {
  const words = useWords();
  const line = speakersInWords(context, words);
  return line === '' ? null : (
    <p class="stated-by">
      <Said>{line}</Said>
    </p>
  );
}
