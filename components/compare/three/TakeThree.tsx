import { threeAsJson } from '../../../utils/compare/take/json-three';
import type { ComparedThree } from '../../../utils/compare/three/compared-three';
import { useWords } from '../../words';
import type { Desk } from '../desk';
import { fileNameOf } from '../file-name';
import { Menu } from '../Menu';
import type { Text } from '../texts';
import { savedThree } from './saved-three';

interface TakeThreeProps {
  three: ComparedThree;
  texts: readonly Text[];
  desk: Desk;
}

/** The three texts as files: those that can hold three. */
export function TakeThree({ three, texts, desk }: TakeThreeProps) {
  const words = useWords();
  const { t } = words;
  const [one, two] = three.pairs;
  const name = fileNameOf({ source: one.source, target: two.target });
  return (
    <Menu title={t('takeAlong')}>
      <button
        type="button"
        onClick={() => desk.save(`${name}.html`, 'text/html', savedThree(three, texts, words))}
      >
        {t('saveHtml')}
      </button>
      <button
        type="button"
        onClick={() =>
          desk.save(`${name}.json`, 'application/json', threeAsJson(three, desk.made()))
        }
      >
        JSON
      </button>
      <p class="hint">{t('takeAlongNote')}</p>
    </Menu>
  );
}
