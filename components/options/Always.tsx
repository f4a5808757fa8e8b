import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words';

/** What the section does with the browser and the settings. */
export interface AlwaysDesk {
  /** Match pattern of every site. */
  everywhere: string;
  /** What is asked for at an address, as match patterns; none where there is nothing to ask for. */
  originsAt(address: string): string[];
  /** Asks the browser, within a click, and stores it; whether it was allowed. */
  ask(origins: readonly string[]): Promise<boolean>;
  /** Asks the browser, within a click, and stores nothing. */
  request(origins: readonly string[]): Promise<boolean>;
  /** Withdraws it from the browser, too. */
  stop(origins: readonly string[]): Promise<void>;
}

interface AlwaysProps {
  desk: AlwaysDesk;
  /** The match patterns that are chosen. */
  chosen: readonly string[];
  /** The address that the reader has come here for. */
  asked?: string | undefined;
}

/** The sites beyond the listed ones that Colophon comes to by itself. */
export function Always({ desk, chosen, asked = '' }: AlwaysProps) {
  const { t } = useWords();
  const [address, setAddress] = useState(asked);
  const [said, setSaid] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (asked !== '') button.current?.focus();
  }, [asked]);

  async function start(origins: readonly string[]) {
    if (origins.length === 0) return setSaid(t('alwaysListed'));
    setAsking(true);
    const isAllowed = await desk.ask(origins);
    setAsking(false);
    setSaid(isAllowed ? '' : t('alwaysRefused'));
    if (isAllowed) setAddress('');
  }

  async function stop(origins: readonly string[]) {
    // The button goes with its line.
    status.current?.focus();
    await desk.stop(origins);
    setSaid(t('alwaysOff'));
  }

  const isEverywhere = chosen.includes(desk.everywhere);
  return (
    <section class="always" id="always" aria-busy={isAsking}>
      <h3>{t('alwaysTitle')}</h3>
      <p class="note">{t('alwaysNote')}</p>
      <ul class="records">
        {groupsOf(chosen, desk).map(({ name, origins }) => (
          <li key={name} class="actions">
            <span>{name}</span>
            <button type="button" onClick={() => void stop(origins)}>
              {t('grantsWithdraw')}
              <span class="unseen"> {name}</span>
            </button>
          </li>
        ))}
      </ul>
      <form
        class="actions"
        onSubmit={(event) => {
          event.preventDefault();
          const whole = siteIn(address);
          setWrong(whole === undefined);
          setSaid('');
          if (whole === undefined) field.current?.focus();
          else void start(desk.originsAt(whole));
        }}
      >
        <label class="field">
          <span>{t('alwaysAddress')}</span>
          <input
            required
            ref={field}
            aria-invalid={isWrong}
            aria-describedby="always-wrong"
            value={address}
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget }) => {
              setAddress(currentTarget.value);
              setWrong(false);
            }}
          />
        </label>
        <button type="submit" ref={button}>
          {t('always')}
        </button>
      </form>
      <p class="complaint" id="always-wrong" role="alert">
        {isWrong && t('alwaysNoAddress')}
      </p>
      <label>
        <input
          type="checkbox"
          checked={isEverywhere}
          onChange={({ currentTarget }) => {
            const isWanted = currentTarget.checked;
            // It shows what holds, not what was wished for.
            currentTarget.checked = isEverywhere;
            void (isWanted ? start([desk.everywhere]) : desk.stop([desk.everywhere]));
          }}
        />
        <span>
          {t('alwaysEverywhere')} <small>{t('alwaysEverywhereNote')}</small>
        </span>
      </label>
      <p class="complaint" role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
    </section>
  );
}

/** The chosen patterns site by site: a known one has several hosts. */
function groupsOf(chosen: readonly string[], { everywhere, originsAt }: AlwaysDesk) {
  const groups = new Map<string, string[]>();
  for (const origin of chosen) {
    if (origin === everywhere) continue;
    const host = hostOf(origin);
    const [first = origin] = originsAt(`https://${host}/`);
    const name = hostOf(first);
    groups.set(name, [...(groups.get(name) ?? []), origin]);
  }
  return [...groups].map(([name, origins]) => ({ name, origins })).sort(byName);
}

const byName = (one: { name: string }, other: { name: string }) =>
  one.name < other.name ? -1 : Number(one.name > other.name);

const hostOf = (origin: string) => origin.replace(/^\*:\/\/|\/\*$/g, '');

/**
 * What a reader types or pastes, a whole address or a host alone, as an address; undefined where it is
 * none of a site.
 */
function siteIn(typed: string): string | undefined {
  const text = typed.trim();
  const isWhole = /^[a-z][a-z+.-]*:/i.test(text) && !/^[\w.-]+:\d/.test(text);
  const address = isWhole ? text : `https://${text}`;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const { username } = new URL(address);
  // A word alone could be a host of a house's own network, and is more often just a word.
  const isHost = isWhole || /^[^\s./?#]+(?:\.[^\s./?#]+)+/.test(text);
  return isHost && username === '' ? address : undefined;
}
