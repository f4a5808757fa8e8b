import { useWords } from '../words';
import type { Desk } from './desk';
import { Result } from './Result';
import { SIDES, sideNames } from './sides';
import { TakeSide } from './TakeSide';
import { useDroppedFile } from './use-dropped-file';
import { useSides, type WantedPair } from './use-sides';

export interface CompareProps {
  wanted: WantedPair;
  desk: Desk;
}

/** Two texts side by side: takes what is to be had, asks for the rest, compares, shows. */
export function Compare({ wanted, desk }: CompareProps) {
  const { t } = useWords();
  const { sides, ways } = useSides(wanted, desk);
  const { source, target } = sides;
  const areThere = source.is === 'there' && target.is === 'there';
  useDroppedFile((file, dropped) => {
    const missing = SIDES.find((side) => sides[side].is !== 'there');
    const side = dropped ?? missing;
    if (side) ways[side].fromFile(file);
  });

  if (areThere) {
    const taken = { source: source.taken, target: target.taken };
    return <Result {...{ taken, ways, desk }} />;
  }
  const names = sideNames(wanted, t);
  return (
    <main class="taking">
      <h1>{t('compareTitle')}</h1>
      {!wanted.source.role && !wanted.target.role && <p>{t('compareGone')}</p>}
      {SIDES.map((side) => (
        <TakeSide
          key={side}
          {...{ side }}
          name={names[side]}
          state={sides[side]}
          ways={ways[side]}
          asked={wanted[side].asked}
        />
      ))}
    </main>
  );
}
