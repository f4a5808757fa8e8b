import type { SideName } from '../../utils/compare/article';
import { SIDES } from '../../utils/compare/article';
import { useWords } from '../words';
import type { Desk } from './desk';
import { Result } from './Result';
import { sideNames } from './sides';
import { TakeSide } from './TakeSide';
import { useThird } from './three/use-third';
import { useDroppedFile } from './use-dropped-file';
import { useSides, type WantedPair } from './use-sides';

export interface CompareProps {
  wanted: WantedPair;
  desk: Desk;
  /** Any two texts: nothing is known of them. */
  isAny?: boolean;
}

/** Two texts side by side: takes what is to be had, asks for the rest, compares, shows. */
export function Compare({ wanted, desk, isAny = false }: CompareProps) {
  const { t } = useWords();
  const { sides, ways } = useSides(wanted, desk);
  const { source, target } = sides;
  const third = useThird(wanted.thirds, desk);
  const areThere = source.is === 'there' && target.is === 'there';
  useDroppedFile((file, dropped) => {
    const missing = SIDES.find((side) => sides[side].is !== 'there');
    const slot = dropped ?? missing;
    if (slot === 'third') third.ways.fromFile(file);
    else if (slot) ways[slot].fromFile(file);
  });

  if (areThere) {
    const taken = { source: source.taken, target: target.taken };
    return <Result {...{ taken, ways, third, desk }} />;
  }
  const isKnown = (side: SideName) => wanted[side].role ?? wanted[side].tab ?? wanted[side].asked;
  const isGone = !isAny && !SIDES.some(isKnown);
  const names = sideNames(wanted, t);
  return (
    <main class="taking">
      <h1>{t('compareTitle')}</h1>
      {isAny && <p>{t('compareAny')}</p>}
      {isGone && <p>{t('compareGone')}</p>}
      {SIDES.map((side) => (
        <TakeSide
          key={side}
          {...{ side }}
          name={names[side]}
          state={sides[side]}
          ways={ways[side]}
          asked={wanted[side].asked}
          openTabs={isKnown(side) ? undefined : desk.openTabs}
        />
      ))}
    </main>
  );
}
