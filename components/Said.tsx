import { directionOf } from '../utils/text/languages';
import { piecesOf } from '../utils/text/theirs';

interface SaidProps {
  /** A sentence of ours, in which words of others are marked. */
  children: string;
  /** BCP 47 tag of the others' words, where they are more than names. */
  theirLang?: string | undefined;
}

/** A sentence of ours: what others say in it stands apart, in their letters and their direction. */
export function Said({ children, theirLang }: SaidProps) {
  const language = theirLang ? { lang: theirLang, dir: directionOf(theirLang) } : {};
  return (
    <>
      {piecesOf(children).map(({ text, isTheirs }, i) =>
        isTheirs ? (
          <bdi class="theirs" key={i} {...language}>
            {text}
          </bdi>
        ) : (
          text
        ),
      )}
    </>
  );
}
