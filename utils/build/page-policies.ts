/**
 * Build step: each page of the extension states what it needs, narrower than what the manifest allows
 * to all of them together.
 */
import type { Plugin } from 'vite';

/** What the pages of the extension may load or reach, all together; for the manifest. */
export const policyOfAll = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  // The catalogue; and the one page that the reader wants compared.
  "connect-src 'self' http: https:",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // The panel stands in pages; no other page of ours can be framed at all.
  'frame-ancestors http: https: file:',
].join('; ');

const POLICIES: Record<string, string> = {
  panel: "connect-src 'none'; worker-src 'none'; img-src 'none'",
  cite: "connect-src 'none'; worker-src 'none'; img-src 'none'",
  welcome: "connect-src 'none'; worker-src 'none'; img-src 'none'",
  // The catalogue; and the address of a pack's updates.
  options: "connect-src 'self' https:; worker-src 'none'",
};

/** Writes a page's own policy into its head. */
export function pagePolicies(): Plugin {
  return {
    name: 'page-policies',
    apply: 'build',
    transformIndexHtml(_html, { path }) {
      const [, name = ''] = /([\w-]+)(?:\/index)?\.html$/.exec(path) ?? [];
      const content = POLICIES[name];
      if (!content) return [];
      const attrs = { 'http-equiv': 'Content-Security-Policy', content };
      return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
    },
  };
}
