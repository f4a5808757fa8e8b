import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

/**
 * There where what lies below or folded away may come after the rest has been painted: in a page.
 * Says whether it may come still, for the extension may be gone by then.
 */
export const HurryContext = createContext<(() => boolean) | null>(null);

/** Some pages are never idle. In milliseconds. */
const PATIENCE = 300;

/**
 * What lies below or folded away and costs time to make: made when the page has a moment to spare,
 * so that the reader sees the rest sooner. Nothing may stand below it that it would push down.
 * @param children makes it
 */
export function Later({ children }: { children: () => ComponentChildren }) {
  const mayCome = useContext(HurryContext);
  const [isTime, setTime] = useState(mayCome === null);
  useEffect(() => {
    if (isTime) return;
    const call = requestIdleCallback(() => setTime(mayCome?.() ?? true), { timeout: PATIENCE });
    return () => cancelIdleCallback(call);
  }, [isTime, mayCome]);
  return <>{isTime && children()}</>;
}
