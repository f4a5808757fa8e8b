import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

/** True where what is folded away may come after the rest has been painted: in a page. */
export const HurryContext = createContext(false);

/** Some pages are never idle. In milliseconds. */
const PATIENCE = 300;

/**
 * What is folded away and costs time to make: made when the page has a moment to spare, so that the
 * reader sees the rest sooner.
 * @param children makes it
 */
export function Later({ children }: { children: () => ComponentChildren }) {
  const [isTime, setTime] = useState(!useContext(HurryContext));
  useEffect(() => {
    if (isTime) return;
    const call = requestIdleCallback(() => setTime(true), { timeout: PATIENCE });
    return () => cancelIdleCallback(call);
  }, [isTime]);
  return <>{isTime && children()}</>;
}
