import { piecesOf } from '../utils/text/theirs';

interface SaidProps {
  /** A sentence of ours, in which words of others are marked. */
  children: string;
}

/** A sentence of ours: what others say in it stands apart, in their letters and their direction. */
export function Said({ children }: SaidProps) {
  return (
    <>
      {piecesOf(children).map(({ text, isTheirs }, i) =>
        isTheirs ? (
          <bdi class="theirs" key={i}>
            {text}
          </bdi>
        ) : (
          text
        ),
      )}
    </>
  );
}
