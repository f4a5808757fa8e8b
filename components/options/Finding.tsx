/** Finding an entry among the options: by any word that stands in it. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fold } from '../../utils/text/normalise';
import { useWords } from '../words';

/** What is looked for; empty where nothing is. */
export const FindingContext = createContext('');

/** One setting, or a few that go together: hidden while something else is looked for. */
export function Entry({ children }: { children: ComponentChildren }) {
  const asked = useContext(FindingContext);
  const entry = useRef<HTMLDivElement>(null);
  const [isFound, setFound] = useState(true);
  useLayoutEffect(() => {
    const within = fold(entry.current?.textContent ?? '');
    setFound(
      fold(asked)
        .split(' ')
        .every((word) => within.includes(word)),
    );
  }, [asked]);
  return (
    <div class="entry" ref={entry} hidden={!isFound}>
      {children}
    </div>
  );
}

interface PartProps {
  /** By which it is linked to: `options.html#sites`. */
  id: string;
  title: string;
  children: ComponentChildren;
}

/** A part of the options, under its heading; hidden with all that is in it. */
export function Part({ id, title, children }: PartProps) {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

interface FindProps {
  asked: string;
  onAsk(asked: string): void;
}

/** The field with what is looked for. */
export function Find({ asked, onAsk }: FindProps) {
  const { t } = useWords();
  return (
    <label class="field find">
      <span>{t('optionsFind')}</span>
      <input
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={asked}
        onInput={({ currentTarget }) => onAsk(currentTarget.value)}
      />
    </label>
  );
}
