import type { Page } from 'puppeteer-core';
import type { Session } from './browsers';
import { inFirefoxWindow } from './firefox-window';
import { grantedHosts } from './hosts';
import { type Inside, inside } from './inside';
import { until } from './wait';

/**
 * Answers the browser's own question whether the extension may see a site, as the reader does.
 * Needs a headed session: Chromium's question has no interface but the keyboard.
 *
 * @param page the page that has just asked
 * @param ask asks again, where a key came too early and closed the question
 * @param at where it says that it waits
 */
export async function answerPrompt(
  session: Session,
  page: Page,
  allow: boolean,
  ask: () => Promise<unknown>,
  at: Inside = { host: null },
): Promise<void> {
  if (session.kind === 'firefox') {
    await until('Firefox asks', () => inFirefoxWindow(session.browser, pressInFirefox, allow));
    return;
  }
  const { display } = session;
  if (!display) throw new Error('The real keyboard needs a window: launch with {headed: true}.');
  const before = (await grantedHosts(session)).length;
  const isGranted = async () => (await grantedHosts(session)).length > before;
  const isAsking = () => inside(page, at, isWaiting);
  // In a step of its own: what is waited for in vain is told by name.
  const asks = () =>
    until('the page waits for the answer', async () => (await isAsking()) || isGranted());
  await asks();
  // A key that comes before the question goes to the page, where it must do nothing.
  await inside(page, { host: null }, deafen, true);
  // Chromium takes no key for a question that has just come, and counts anew with each that comes.
  const patience = { every: 1000 };
  const isAnswered = async () => {
    const isOpen = await isAsking();
    if (!isOpen && !allow) return true;
    if (await isGranted()) return true;
    if (!isOpen) {
      await ask();
      await asks();
    }
    // Its "deny" has the focus at first.
    for (const key of allow ? ['Tab', 'Return'] : ['Escape']) {
      await display.xdotool('key', '--clearmodifiers', key);
    }
    return false;
  };
  await until('Chromium’s question is answered', isAnswered, patience);
  await inside(page, { host: null }, deafen, false);
}

/** The page says that it waits for an answer, in words or by its state. */
function isWaiting(root: ShadowRoot | Document): boolean {
  if (root.querySelector('[aria-busy="true"]')) return true;
  return [...root.querySelectorAll('[role="status"]')].some((one) =>
    one.textContent?.startsWith('Waiting'),
  );
}

function deafen(_root: ShadowRoot | Document, deaf: boolean): void {
  const here = globalThis as unknown as { deaf?: AbortController };
  here.deaf?.abort();
  if (!deaf) return;
  here.deaf = new AbortController();
  const { signal } = here.deaf;
  addEventListener('keydown', (event) => event.preventDefault(), { capture: true, signal });
}

function pressInFirefox(allow: boolean): boolean {
  const { PopupNotifications } = globalThis as unknown as FirefoxWindow;
  const { panel } = PopupNotifications;
  const question = panel.state === 'open' ? panel.firstElementChild : null;
  (allow ? question?.button : question?.secondaryButton)?.click();
  return question !== null;
}

interface FirefoxWindow {
  PopupNotifications: {
    panel: {
      state: string;
      firstElementChild: { button: HTMLElement; secondaryButton: HTMLElement } | null;
    };
  };
}
