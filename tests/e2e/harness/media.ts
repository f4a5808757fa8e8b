import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from './firefox-window';
import { inside } from './inside';
import { cdp, frameId, isFirefox } from './protocol';
import { until } from './wait';

/** What a reader's system asks of a page; what is left out goes back to the system's own. */
export interface Media {
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  /** `print`: the page as it would be printed. */
  type?: 'print' | 'screen';
}

/** Makes one tab believe these media features, until it is closed, and waits until it does. */
export async function setMedia(page: Page, media: Media): Promise<void> {
  const { colorScheme, reducedMotion, forcedColors, type } = media;
  if (isFirefox(page.browser())) {
    await inFirefoxWindow(page.browser(), overrideInFirefox, frameId(page.mainFrame()), media);
  } else {
    // Puppeteer's emulateMediaFeatures knows no forced colours, and each call replaces the last.
    await cdp(page.mainFrame()).send('Emulation.setEmulatedMedia', {
      media: type ?? '',
      features: [
        { name: 'prefers-color-scheme', value: colorScheme ?? '' },
        { name: 'prefers-reduced-motion', value: reducedMotion ?? '' },
        { name: 'forced-colors', value: forcedColors ?? '' },
      ],
    });
  }
  const query = [
    type ?? 'all',
    // Firefox prints on white whatever the scheme.
    type !== 'print' && colorScheme && `(prefers-color-scheme: ${colorScheme})`,
    reducedMotion && `(prefers-reduced-motion: ${reducedMotion})`,
    forcedColors && `(forced-colors: ${forcedColors})`,
  ];
  await until('the page believes the media features', () =>
    inside(
      page,
      { host: null },
      (_root, asked) => matchMedia(asked).matches,
      query.filter(Boolean).join(' and '),
    ),
  );
}

/** The same, as Firefox's developer tools do it: overrides on the tab's browsing context. */
function overrideInFirefox(context: string, media: Media): void {
  const firefox = globalThis as unknown as FirefoxWindow;
  const { NavigableManager } = firefox.ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const tab = NavigableManager.getBrowsingContextById(context);
  tab.prefersColorSchemeOverride = media.colorScheme ?? 'none';
  tab.mediumOverride = media.type ?? '';
  tab.forcedColorsOverride = media.forcedColors ?? 'none';
  // Firefox has no such override for motion: the preference counts for all tabs.
  firefox.Services.prefs.setIntPref(
    'ui.prefersReducedMotion',
    media.reducedMotion === 'reduce' ? 1 : 0,
  );
}

interface FirefoxWindow {
  ChromeUtils: {
    importESModule(name: string): {
      NavigableManager: { getBrowsingContextById(id: string): Record<string, string> };
    };
  };
  Services: { prefs: { setIntPref(name: string, value: number): void } };
}
