import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { HOSTS } from '../hosts';

const output = join(import.meta.dirname, '../../.output');
const packages = ['chrome-mv3', 'firefox-mv3'] as const;

/**
 * What a page of a known site loads, in bytes after gzip: an article of which nothing is to be shown;
 * one with the panel; and, once that stands, what marks the page's own lines.
 */
const MOST_A_TAB_LOADS = {
  'nothing to show': { files: ['reader.js', 'outline.js'], most: 9 * 1024 },
  'the panel': { files: ['reader.js', 'outline.js', 'place.js'], most: 12 * 1024 },
  'the panel on a site that was chosen': { files: ['always.js'], most: 100 },
  'marks beside the lines': { files: ['lines.js'], most: 2.55 * 1024 },
};
/** The background holds every language, packed. */
const MOST_OF_BACKGROUND = 254 * 1024;

const hosts = HOSTS.map((host) => `*://${host}/*`);

/** Folders of the interface's languages, as both browsers and the stores call them. */
const LOCALES = 'ar de en es fr it ja nl pl pt_BR pt_PT ru sr tr zh_CN'.split(' ');

/** Every file of a package; `*` stands for the hash that the build gives, and for its chunks. */
const files = [
  ...LOCALES.map((locale) => `_locales/${locale}/messages.json`),
  'always.js',
  'assets/cite-*.css',
  'assets/compare-*.css',
  'assets/options-*.css',
  'assets/panel-*.css',
  'assets/welcome-*.css',
  'background.js',
  'catalogue/keys-',
  'catalogue/records-',
  'catalogue/root.json',
  'chunks/*.js',
  'cite.html',
  'compare.html',
  'comparer.js',
  'icon/128.png',
  'icon/16.png',
  'icon/32.png',
  'icon/48.png',
  'icon/96.png',
  'icon/icon.svg',
  'lines.js',
  'manifest.json',
  'options.html',
  'outline.js',
  'panel.html',
  'place.js',
  'reader.js',
  'third-party.txt',
  'welcome.html',
];

/**
 * Permissions that put a line into the question at installation: Chrome's list of permissions
 * (developer.chrome.com/docs/extensions/reference/permissions-list) and Firefox's
 * (`webext-perms-description-…` in its localisation).
 */
const WARNING = new Set(
  `accessibilityFeatures.modify accessibilityFeatures.read bookmarks browserSettings browsingData
  clipboardRead clipboardWrite contentSettings debugger declarativeNetRequest
  declarativeNetRequestFeedback desktopCapture devtools downloads downloads.open
  favicon find geolocation history identity.email management nativeMessaging notifications pageCapture
  pkcs11 privacy proxy readingList sessions system.storage tabCapture tabGroups tabHide tabs topSites
  ttsEngine unlimitedStorage webAuthenticationProxy webNavigation`.split(/\s+/),
);

describe.each(packages)('the package %s', (name) => {
  const folder = join(output, name);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const gzipped = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  const manifest = JSON.parse(read('manifest.json'));
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  const scripts = all.filter((file) => file.endsWith('.js'));
  const pages = ['options.html', 'cite.html', 'compare.html', 'panel.html', 'welcome.html']
    .map(read)
    .join('\n');

  test('holds these files and no other', () => {
    const named = all.map((file) =>
      file
        .replace(/^chunks\/.*\.js$/, 'chunks/*.js')
        .replace(/-[\w-]{8}\.(css|js)$/, '-*.$1')
        // Bits of a hash: a catalogue of many records has a tree of such files.
        .replace(/^(catalogue\/(?:keys|records)-)[01]+$/, '$1'),
    );
    expect([...new Set(named)].sort()).toEqual(files);
  });

  test('asks for these permissions and hosts and no other', () => {
    const side = name === 'chrome-mv3' ? ['sidePanel'] : [];
    // None of these warns at installation, in either browser (`WARNING` below): the hosts alone do.
    const quiet = ['storage', 'activeTab', 'scripting', 'contextMenus', ...side];
    expect(manifest.permissions).toEqual(quiet);
    expect(quiet.filter((one) => WARNING.has(one))).toEqual([]);
    expect([...manifest.host_permissions].sort()).toEqual([...hosts].sort());
    expect(manifest).not.toHaveProperty('optional_permissions');
    // Asked for one origin at a time, on the reader's click, to fetch the one page to be compared.
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test('declares no script for any page: the reader is registered where it is granted', () => {
    expect(manifest).not.toHaveProperty('content_scripts');
  });

  test('shows nothing of itself to the web but the panel’s page, and lets no page talk to it', () => {
    const [shown, ...more] = manifest.web_accessible_resources;
    expect(more).toEqual([]);
    // Chrome gives it a new address with each start; Firefox's own is a secret of the installation.
    expect(shown).toEqual({
      resources: ['panel.html'],
      matches: ['*://*/*'],
      ...(name === 'chrome-mv3' && { use_dynamic_url: true }),
    });
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('lets its pages load nothing but the package, and be framed by pages only', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "connect-src 'self' http: https:",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      'frame-ancestors http: https: file:',
    ]);
  });

  test.each([
    ['panel.html', "connect-src 'none'; worker-src 'none'; img-src 'none'"],
    ['welcome.html', "connect-src 'none'; worker-src 'none'; img-src 'none'"],
    ['cite.html', "connect-src 'none'; worker-src 'none'; img-src 'none'"],
    ['options.html', "connect-src 'self' https:; worker-src 'none'"],
  ])('lets %s reach no more than it needs', (file, policy) => {
    expect(read(file).replaceAll('&#39;', "'")).toContain(
      `http-equiv="Content-Security-Policy" content="${policy}"`,
    );
  });

  test('stands at the browser’s side where the reader wants that', () => {
    if (name === 'chrome-mv3') expect(manifest.side_panel).toEqual({ default_path: 'panel.html' });
    else {
      expect(manifest.sidebar_action).toMatchObject({
        default_panel: 'panel.html',
        open_at_install: false,
      });
    }
  });

  test('is updated by nobody but the store', () => {
    expect(manifest).not.toHaveProperty('update_url');
    expect(manifest.manifest_version).toBe(3);
  });

  test('has a toolbar button with a shortcut that the reader can change', () => {
    expect(manifest.action).toEqual({ default_title: '__MSG_extensionName__' });
    expect(manifest.commands).toEqual({
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
    });
  });

  test('names every file that its manifest and pages name', () => {
    const named = [
      ...Object.values<string>(manifest.icons),
      manifest.options_ui.page,
      manifest.background.service_worker ?? manifest.background.scripts[0],
      ...[...pages.matchAll(/(?:src|href)="\/?([^"]+)"/g)].map(([, file]) => file),
    ];
    expect(named.length).toBeGreaterThan(8);
    for (const file of named) expect(all).toContain(file);
  });

  test('speaks English where it does not speak the reader’s language', () => {
    expect(manifest.default_locale).toBe('en');
  });

  test.each(['always.js', 'reader.js', 'outline.js', 'place.js', 'lines.js'])(
    'brings no schema library into a tab with %s',
    (file) => {
      const marker = /_zod|\$Zod|safeParse|zod\.dev/i;
      expect(read('background.js')).toMatch(marker);
      expect(read(file)).not.toMatch(marker);
    },
  );

  test('brings into a page once what several of its scripts need', () => {
    const folding = /NFKD/;
    expect(read('reader.js')).toMatch(folding);
    for (const file of ['outline.js', 'place.js', 'lines.js']) {
      expect(read(file), file).toContain('"colophon.shared"');
      expect(read(file), file).not.toMatch(folding);
    }
  });

  test.each(['outline.js', 'place.js', 'lines.js'])(
    'leaves alone with %s a page where the reader is not',
    (file) => {
      const world = {};
      expect(() => runInNewContext(read(file), world)).not.toThrow();
      expect(Object.getOwnPropertySymbols(world)).toEqual([]);
    },
  );

  test('makes no code and no markup out of text', () => {
    for (const file of scripts) {
      const code = read(file);
      expect(code, file).not.toMatch(/\beval\(|new Function\b|\bFunction\(["'`]|document\.write/);
      expect(code, file).not.toMatch(/\b(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|srcdoc/);
      expect(code, file).not.toMatch(/set(?:Timeout|Interval)\(["'`]/);
    }
  });

  test('loads no code from elsewhere', () => {
    for (const file of scripts) {
      expect(read(file), file).not.toMatch(/importScripts|\bimport\(|createElement\(["'`]script/);
    }
    for (const [, address] of pages.matchAll(/(?:src|href)="([^"]+)"/g)) {
      expect(address).toMatch(/^\/(?:assets|chunks)\//);
    }
  });

  test('can ask nothing of the network but its own catalogue, and one address on a click', () => {
    const calls =
      /\bfetch\([\w.$]*|XMLHttpRequest|WebSocket|EventSource|sendBeacon|new Image|RTCPeerConnection/g;
    const found = (file: string) =>
      [...read(file).matchAll(calls)].map(([call]) => call.replace(/\([\w$]+\./, '(…'));
    const chunk = (name: string) => scripts.find((file) => file.includes(name)) ?? '';
    expect(found('always.js')).toEqual([]);
    expect(found('reader.js')).toEqual([]);
    expect(found('outline.js')).toEqual([]);
    expect(found('place.js')).toEqual([]);
    expect(found('lines.js')).toEqual([]);
    expect(found(chunk('chunks/panel-'))).toEqual([]);
    expect(found(chunk('chunks/panel-parts'))).toEqual([]);
    expect(found('background.js')).toEqual(['fetch(…runtime.getURL']);
    expect(found(chunk('chunks/options'))).toEqual(['fetch(…runtime.getURL']);
    expect(found(chunk('chunks/cite'))).toEqual([]);
    expect(found(chunk('chunks/welcome'))).toEqual([]);
    expect(found('comparer.js')).toEqual([]);
    expect(found(chunk('chunks/compare'))).toEqual([]);
    // For a page to be compared, and for a pack's update: in one place, shared by those two pages.
    const [asking = '', ...more] = scripts.filter((file) => read(file).includes('"no-referrer"'));
    expect(more).toEqual([]);
    expect(read(asking).match(calls)).toHaveLength(1);
    const loading = ['options', 'cite', 'compare', 'panel'].filter((page) =>
      read(`${page}.html`).includes(asking),
    );
    expect(loading).toEqual(['options', 'compare']);
    expect(read(asking)).toMatch(
      /fetch\(\w+,\{credentials:"omit",referrerPolicy:"no-referrer",cache:"no-store",redirect:"manual"/,
    );
    const others = scripts.filter(
      (file) =>
        file !== asking &&
        !/background|always|reader|outline|place|lines|chunks\/(?:options|cite|compare|panel|welcome)/.test(
          file,
        ),
    );
    for (const file of others) expect(found(file), file).toEqual([]);
  });

  test('asks for few files while the reader waits for the panel', () => {
    expect(read('panel.html').match(/(?:src|href)="[^"]+\.js"/g)).toHaveLength(2);
    expect(read('panel.html').match(/href="[^"]+\.css"/g)).toHaveLength(1);
  });

  test('starts no worker but its own, on the page that compares', () => {
    const started = scripts.flatMap((file) =>
      [...read(file).matchAll(/new (?:Shared)?Worker\([^)]*\)/g)].map(([call]) => call),
    );
    expect(started).toEqual([expect.stringMatching(/runtime\.getURL\("\/comparer\.js"\)$/)]);
  });

  test('styles without anything from elsewhere', () => {
    for (const file of all.filter((one) => /\.(css|js|svg|html)$/.test(one))) {
      expect(read(file), file).not.toMatch(/url\(\s*["']?https?:|@import\s+["'u]/);
    }
  });

  test.each(Object.entries(MOST_A_TAB_LOADS))(
    'costs a tab no more than it may: %s',
    (what, { files, most }) => {
      const sizes = files.map(gzipped);
      const sum = sizes.reduce((all, size) => all + size, 0);
      console.log(
        `${name}, ${what}: ${files.map((file, i) => `${file} ${sizes[i]}`).join(' + ')} = ${sum} of ${most}`,
      );
      expect(sum).toBeLessThanOrEqual(most);
    },
  );

  test('carries the languages without their examples, and a background that is no heavier than it may be', () => {
    const background = read('background.js');
    // A phrase of Swedish's, and a name that only its examples have.
    expect(background).toContain('översatt');
    expect(background).not.toContain('Karin Lund');
    expect(gzipped('background.js')).toBeLessThanOrEqual(MOST_OF_BACKGROUND);
  });
});

describe('the Firefox package', () => {
  const manifest = JSON.parse(readFileSync(join(output, 'firefox-mv3/manifest.json'), 'utf8'));

  test('has a fixed id, collects nothing and says from which version on it runs', () => {
    expect(manifest.browser_specific_settings).toEqual({
      gecko: {
        id: '{7d3a5c1e-2f64-4b0a-9c57-c0107a0e2b15}',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    });
  });

  test('runs its background as an event page, not for good', () => {
    expect(manifest.background).toEqual({ scripts: ['background.js'] });
  });
});

describe('the Chrome package', () => {
  const manifest = JSON.parse(readFileSync(join(output, 'chrome-mv3/manifest.json'), 'utf8'));

  test('runs its background as a service worker and has no word for Firefox', () => {
    expect(manifest.background).toEqual({ service_worker: 'background.js' });
    expect(manifest).not.toHaveProperty('browser_specific_settings');
  });
});
