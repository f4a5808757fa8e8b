import puppeteer, { type Browser } from 'puppeteer-core';
import type { Launching } from './browsers';
import { findBrowser } from './executables';
import { browserItself } from './sites';

/** Switches that stop Chromium from calling anybody by itself, or from asking anything. */
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter,Translate,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,NetworkTimeServiceQuerying,AutofillServerCommunication',
  // These two have no switch to stop them; sent to a host of nobody, they can be told apart.
  `--gaia-url=https://${browserItself}/`,
  `--component-updater=url-source=https://${browserItself}/`,
];

/** All requests go to the offline web; whatever would pass by it finds no host at all. */
const throughProxy = (port: number) => [
  `--proxy-server=http://127.0.0.1:${port}`,
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Starts Chromium as asked. No extension is loaded yet. */
export async function startChromium(wanted: Launching): Promise<Browser> {
  const { sites, headed, onOwnScreen, display, profile, downloads, locale, viewport } = wanted;
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: findBrowser('chromium'),
    headless: !headed,
    // Extensions can be loaded over a pipe only.
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    // A reader's own window may be resized.
    defaultViewport: onOwnScreen ? null : viewport,
    ...(profile && { userDataDir: profile }),
    ...(downloads && { downloadBehavior: { policy: 'allow', downloadPath: downloads } }),
    env: { ...process.env, LANGUAGE: locale, ...(display && { DISPLAY: display.name }) },
    args: [
      ...quiet,
      // Chromium's sandbox refuses to run as root, which containers do.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(sites ? throughProxy(sites.port) : []),
      `--lang=${locale}`,
      `--accept-lang=${locale}`,
      `--window-size=${viewport.width},${viewport.height + 150}`,
      '--window-position=0,0',
      // Room for a second window beside the first.
      ...(headed ? [] : ['--screen-info={1600x1200}']),
    ],
  });
}
