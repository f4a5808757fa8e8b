import type { NameChoices } from '../../utils/citation/csl';
import { useWords } from '../words';

interface NamesProps {
  /** Names of people that stand whole. */
  names: readonly string[];
  choices: NameChoices;
  onChoose(choices: NameChoices): void;
}

/**
 * Where a name's family name begins, word by word. Which word it is depends on whose name it is, so
 * nobody guesses: a name stays whole until the reader says.
 */
export function Names({ names, choices, onChoose }: NamesProps) {
  const { t } = useWords();
  const set = (name: string, words: number) => {
    const next = new Map(choices);
    if (choices.get(name) === words) next.delete(name);
    else next.set(name, words);
    onChoose(next);
  };
  return (
    <fieldset class="pick">
      <legend>{t('citeNames')}</legend>
      <div class="names">
        {names.map((name) => {
          const [first = '', ...rest] = name.split(' ');
          return (
            <bdi key={name} class="choices">
              <span class="first">{first}</span>
              {rest.map((word, i) => (
                <button
                  key={word}
                  type="button"
                  aria-pressed={choices.get(name) === i + 1}
                  aria-label={t('citeFamilyName', rest.slice(i).join(' '))}
                  class={(choices.get(name) ?? Infinity) <= i + 1 ? 'family' : ''}
                  onClick={() => set(name, i + 1)}
                >
                  {word}
                </button>
              ))}
            </bdi>
          );
        })}
      </div>
    </fieldset>
  );
}
