import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { notesIn, type Steps } from './use-steps';

interface OverviewProps {
  rows: RefObject<HTMLElement | null>;
  steps: Steps;
  /** Changes when what is drawn stands elsewhere. */
  layout: string;
}

/** A slim bar beside the scroll bar: where in the whole page differences stand. The mouse's way. */
export function Overview({ rows, steps, layout }: OverviewProps) {
  const [places, setPlaces] = useState<readonly { id: string; share: number; info: boolean }[]>([]);

  useEffect(() => {
    const measure = () => setPlaces(placesIn(rows.current));
    measure();
    const watch = new ResizeObserver(measure);
    if (rows.current) watch.observe(rows.current);
    return () => watch.disconnect();
  }, [rows, layout, steps.count]);

  return (
    <div
      class="overview"
      aria-hidden="true"
      onClick={({ target }) => {
        const { id } = (target as HTMLElement).dataset;
        const note = id === undefined ? null : document.getElementById(id);
        if (note) steps.to(note);
      }}
    >
      {places.map(({ id, share, info }) => (
        <i
          key={id}
          data-id={id}
          class={info ? 'info' : undefined}
          style={{ insetBlockStart: `${share * 100}%` }}
        />
      ))}
    </div>
  );
}

function placesIn(rows: HTMLElement | null) {
  const whole = document.documentElement.scrollHeight;
  return notesIn(rows).map((note) => {
    // One that is folded away stands where its row does.
    const seen = note.getClientRects().length > 0 ? note : (note.closest('.row') ?? note);
    const top = seen.getBoundingClientRect().top + scrollY;
    return { id: note.id, share: top / whole, info: note.classList.contains('information') };
  });
}
