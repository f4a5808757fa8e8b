/**
 * The reader's settings, in `storage.local`. Each stands under a key of its own, so that one spoiled
 * value falls back to its default and costs no other setting.
 */

import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Form } from './messages';

z.config({ jitless: true });

const form = z.enum(['open', 'folded', 'closed']);

const shapes = {
  form,
  scope: z.enum(['site', 'everywhere']),
  choices: z.record(z.string(), form),
  sitesOff: z.array(z.string()),
};

export interface Settings {
  /** How the panel meets a recorded article where the reader has chosen nothing yet. */
  form: Form;
  /** Whether a choice made in the panel holds for its site or everywhere. */
  scope: 'site' | 'everywhere';
  /** The reader's last choices, by site id or `everywhere`. */
  choices: Record<string, Form>;
  /** Ids of the sites Colophon leaves alone until asked. */
  sitesOff: string[];
}

const defaults: Settings = { form: 'open', scope: 'site', choices: {}, sitesOff: [] };

/**
 * Reads the settings; a spoiled value is replaced by its default with one warning that names it.
 */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(Object.keys(defaults));
  const read = <K extends keyof Settings>(key: K): Settings[K] => {
    if (stored[key] === undefined) return defaults[key];
    const parsed = shapes[key].safeParse(stored[key]);
    if (parsed.success) return parsed.data as Settings[K];
    console.warn(
      `Colophon: the setting "${key}" is spoiled (${parsed.error.issues[0]?.message}); ` +
        `using ${JSON.stringify(defaults[key])} instead.`,
    );
    return defaults[key];
  };
  return {
    form: read('form'),
    scope: read('scope'),
    choices: read('choices'),
    sitesOff: read('sitesOff'),
  };
}

/** Stores some settings; the others stay as they are. */
export async function writeSettings(changes: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(changes);
}

/** The form for a site, and whether the reader chose it. */
export function formFor(settings: Settings, site: string): { form: Form; chosen: boolean } {
  const choice = settings.choices[settings.scope === 'site' ? site : 'everywhere'];
  return choice === undefined
    ? { form: settings.form, chosen: false }
    : { form: choice, chosen: true };
}

/** The changed settings after the reader chose a form on a site. */
export function withChoice(settings: Settings, site: string, form: Form): Partial<Settings> {
  const place = settings.scope === 'site' ? site : 'everywhere';
  return { choices: { ...settings.choices, [place]: form } };
}
