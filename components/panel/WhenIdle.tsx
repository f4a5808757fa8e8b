import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

/** True where what lies below or folded away may come after the rest has been painted: in a page. */
export const HurryContext = createContext(false);

/** Some pages are never idle. In milliseconds. */
const PATIENCE = 300;

/**
 * What lies below or folded away and costs time to make: made when the page has a moment to spare,
 * so that the reader sees the rest sooner. Nothing may stand below it that it would push down.
 * @param children makes it
 */
export function WhenIdle({ children }: { children: () => ComponentChildren }) {
  const isHurried = useContext(HurryContext);
  const [isTime, setTime] = useState(!isHurried);
  useEffect(() => {
    if (isTime) return;
    const call = requestIdleCallback(() => setTime(true), { timeout: PATIENCE });
    return () => cancelIdleCallback(call);
  }, [isTime]);
  return <>{isTime && children()}</>;
}
