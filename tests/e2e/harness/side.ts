import type { Session } from './browsers';
import { withApi } from './extension';
import { inFirefoxWindow } from './firefox-window';
import { until } from './wait';

/** Closes what stands at Firefox's side, in every tab; Chromium's side panel goes with its tab. */
export async function closeSide(session: Session): Promise<void> {
  if (session.kind !== 'firefox') return;
  await inFirefoxWindow(session.browser, () => {
    const { SidebarController } = globalThis as unknown as {
      SidebarController: { hide(): void };
    };
    SidebarController.hide();
  });
  await until('nothing stands at the side', async () => !(await isOpenAtSide(session)));
}

/** Does our panel stand at the browser's side? */
export async function isOpenAtSide(session: Session): Promise<boolean> {
  if (session.kind === 'firefox') {
    return inFirefoxWindow(session.browser, () => {
      const { SidebarController } = globalThis as unknown as {
        SidebarController: { isOpen: boolean; currentID: string };
      };
      return SidebarController.isOpen && SidebarController.currentID.includes('sidebar-action');
    });
  }
  return withApi(session, async (api) => {
    const { runtime } = api as unknown as {
      runtime: { getContexts(of: object): Promise<unknown[]> };
    };
    return (await runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;
  });
}
