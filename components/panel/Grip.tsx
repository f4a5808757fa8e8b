import { useRef } from 'preact/hooks';
import type { Dock, Side } from '../../utils/browser/messages';
import { useWords } from '../words';

/** Where the panel is docked, and how the reader changes that. */
export interface Docking {
  side: Side;
  /** In CSS pixels. */
  width: number;
  /** @param isDone and so it shall stay */
  onDock(dock: Dock, isDone: boolean): void;
}

/** In CSS pixels. */
const NARROWEST = 300;
const WIDEST = 720;
const STEP = 20;

/** The panel's inner edge: its width by drag and by arrow keys. */
export function Grip({ side, width, onDock }: Docking) {
  const { t } = useWords();
  const drag = useRef<{ x: number; width: number } | null>(null);
  /** What was asked for last: keys come faster than the frame grows. */
  const asked = useRef({ at: width, width });
  if (asked.current.at !== width) asked.current = { at: width, width };
  /** Towards the text it grows. */
  const sign = side === 'right' ? -1 : 1;
  function set(next: number, isDone: boolean) {
    asked.current.width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, next)));
    onDock({ width: asked.current.width }, isDone);
  }

  function press(event: KeyboardEvent) {
    const to = {
      ArrowLeft: asked.current.width - sign * STEP,
      ArrowRight: asked.current.width + sign * STEP,
      Home: NARROWEST,
      End: WIDEST,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    set(to, true);
  }

  // The frame grows under the mouse: only the screen stands still.
  const dragged = ({ screenX }: PointerEvent, isDone: boolean) =>
    drag.current && set(drag.current.width + sign * (screenX - drag.current.x), isDone);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      class="grip"
      role="separator"
      aria-orientation="vertical"
      aria-label={t('panelWidth')}
      title={t('panelWidth')}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      onKeyDown={press}
      onPointerDown={(event) => {
        drag.current = { x: event.screenX, width };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => dragged(event, false)}
      onPointerUp={(event) => {
        dragged(event, true);
        drag.current = null;
      }}
      onPointerCancel={() => {
        drag.current = null;
      }}
    />
  );
}
