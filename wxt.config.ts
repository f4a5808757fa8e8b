import { defineConfig } from 'wxt';
import { catalogueModule } from './utils/build/catalogue-module';
import { citationWithoutNetwork } from './utils/build/citation-without-network';
import { livingScripts } from './utils/build/living-scripts';
import { packedRooms } from './utils/build/packed-rooms';
import { pagePolicies, policyOfAll } from './utils/build/page-policies';
import { panelInOne } from './utils/build/panel-in-one';
import { plainScripts } from './utils/build/plain-scripts';
import { preactWithoutInnerHtml } from './utils/build/preact-without-inner-html';
import { quickPages } from './utils/build/quick-pages';
import { readabilityWithoutInnerHtml } from './utils/build/readability-without-inner-html';
import { sharedCode } from './utils/build/shared-code';
import { zodWithoutEval } from './utils/build/zod-without-eval';
import { matchPatterns } from './utils/sites/listed';

export default defineConfig({
  // A reader of the code sees where every name comes from.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  hooks: catalogueModule,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // The menus' warns of nothing, nor does the side panel's, which is Chrome's alone.
    permissions: [
      'storage',
      'activeTab',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: matchPatterns,
    // Asked for one origin at a time, when the reader wants its one page fetched for comparison.
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_extensionName__' },
    // Chromium keeps Alt+Shift+C (and A B N P R T W X Z) for itself and would assign nothing.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
    },
    // A background of its own for private windows: only then may pages of the extension open there.
    // Firefox has them open in both, and knows no other way.
    ...(browser !== 'firefox' && { incognito: 'split' as const }),
    content_security_policy: { extension_pages: policyOfAll },
    // The panel's page stands in a frame of the reader's page: on a site that is known, or wherever
    // the reader asks. Nobody else is told its address, which in Chrome changes with each start.
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: ['*://*/*'],
        ...(browser !== 'firefox' && { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_panel: 'panel.html',
            default_title: '__MSG_extensionName__',
            open_at_install: false,
          },
        }
      : { side_panel: { default_path: 'panel.html' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: '{7d3a5c1e-2f64-4b0a-9c57-c0107a0e2b15}',
          // The first versions that know data_collection_permissions.
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  vite: () => ({
    plugins: [
      plainScripts(),
      sharedCode(),
      packedRooms(),
      pagePolicies(),
      citationWithoutNetwork(),
      livingScripts(),
      panelInOne(),
      preactWithoutInnerHtml(),
      quickPages(),
      readabilityWithoutInnerHtml(),
      zodWithoutEval(),
    ],
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact', legalComments: 'none' },
    build: {
      // Chrome 120 and Firefox 140, from which on Colophon runs, know all of it. Where the browsers
      // themselves are named, esbuild writes each `\p{…}` as a call.
      target: 'es2022',
      // Both browsers know it.
      modulePreload: { polyfill: false },
      minify: 'terser',
      terserOptions: { format: { comments: false } },
      // The languages are one file on purpose, and zod's own comments are nothing we can mend.
      chunkSizeWarningLimit: 2000,
      rollupOptions: {
        onwarn: (warning, tell) => warning.code !== 'INVALID_ANNOTATION' && tell(warning),
      },
    },
  }),
});
