import { Said } from '../../Said';
import { useWords } from '../../words';
import type { Desk } from '../desk';
import { labelsOf, namesOf } from '../sides';
import { TakeSide } from '../TakeSide';
import type { Text } from '../texts';
import type { Third } from './use-third';

interface AddThirdProps {
  /** The two that are there. */
  texts: readonly Text[];
  third: Third;
  desk: Pick<Desk, 'openTabs'>;
}

/** The way to a third text: one of the record's other editions, or any; and how it comes here. */
export function AddThird({ texts, third, desk }: AddThirdProps) {
  const { t } = useWords();
  const { choices, chosen, side, ways } = third;
  const all = [...texts.map(({ taken }) => taken.side), ...choices.map(({ wanted }) => wanted)];
  const [labels, names] = [labelsOf(all, t), namesOf(all, t)];
  return (
    <div class="add-third">
      <p class="actions">
        {choices.map((one, at) => (
          <button
            key={labels[texts.length + at]}
            type="button"
            aria-expanded={one === chosen}
            onClick={() => third.choose(one === chosen ? undefined : one)}
          >
            + {t('labelThird')}
            {one.wanted.role && <Said>{` · ${labels[texts.length + at]}`}</Said>}
          </button>
        ))}
      </p>
      {chosen && (
        <TakeSide
          side="third"
          name={names[texts.length + choices.indexOf(chosen)] ?? ''}
          state={side}
          {...{ ways }}
          asked={chosen.wanted.asked}
          openTabs={chosen.wanted.role ? undefined : desk.openTabs}
        />
      )}
    </div>
  );
}
