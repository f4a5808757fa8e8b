/**
 * The reader's settings, in `storage.local`. Each stands under a key of its own, so that one spoiled
 * value falls back to its default and costs no other setting.
 */

import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Dock, Form } from './messages';
import { alone, onLocalChanged, readLocal, refresh, writeLocal } from './storage-local';

z.config({ jitless: true });

const form = z.enum(['open', 'folded', 'closed']);

/** Where the panel is docked, and how wide, in CSS pixels. */
export const dockShape = z.strictObject({
  side: z.optional(z.enum(['left', 'right'])),
  width: z.optional(z.int().check(z.gte(280), z.lte(1000))),
});

const shapes = {
  place: z.enum(['page', 'side']),
  form,
  scope: z.enum(['site', 'everywhere']),
  choices: z.record(z.string(), form),
  docks: z.record(z.string(), dockShape),
  sitesOff: z.array(z.string()),
  always: z.array(z.string().check(z.regex(/^\*:\/\/(?:\*|[^/*]+)\/\*$/))),
  marks: z.boolean(),
  print: z.boolean(),
};

export interface Settings {
  /** Where the panel stands: in the page, or in the browser's side panel. */
  place: 'page' | 'side';
  /** How the panel meets a recorded article where the reader has chosen nothing yet. */
  form: Form;
  /** Whether a choice made in the panel holds for its site or everywhere. */
  scope: 'site' | 'everywhere';
  /** The reader's last choices, by site id or `everywhere`. */
  choices: Record<string, Form>;
  /** Where the panel is docked, as far as the reader has chosen, by site id. */
  docks: Record<string, Dock>;
  /** Ids of the sites Colophon leaves alone until asked. */
  sitesOff: string[];
  /** Match patterns of the sites that Colophon comes to by itself, beyond the listed ones. */
  always: string[];
  /** Marks beside the article's own source, translation and copyright lines. */
  marks: boolean;
  /** A credit line under the article, in print. */
  print: boolean;
}

/** A new object each time, so that no reader of the settings can change the defaults. */
const defaultSettings = (): Settings => ({
  place: 'page',
  form: 'open',
  scope: 'site',
  choices: {},
  docks: {},
  sitesOff: [],
  always: [],
  marks: true,
  print: false,
});

/** More of a spoiled value says nothing more. */
const MOST_SHOWN = 80;

/**
 * Reads the settings; a spoiled value is replaced by its default, in the storage too, so that there
 * is one warning, which names it and shows it.
 */
export async function readSettings(): Promise<Settings> {
  const defaults = defaultSettings();
  const values = await readLocal();
  const mended: Partial<Settings> = {};
  const read = <K extends keyof Settings>(key: K): Settings[K] => {
    if (values[key] === undefined) return defaults[key];
    const parsed = shapes[key].safeParse(values[key]);
    if (parsed.success) return parsed.data as Settings[K];
    const shown = JSON.stringify(values[key]).slice(0, MOST_SHOWN);
    console.warn(
      `Colophon: the setting "${key}" is spoiled (${shown}); ` +
        `using ${JSON.stringify(defaults[key])} instead.`,
    );
    mended[key] = defaults[key];
    return defaults[key];
  };
  const settings = {
    place: read('place'),
    form: read('form'),
    scope: read('scope'),
    choices: read('choices'),
    docks: read('docks'),
    sitesOff: read('sitesOff'),
    always: read('always'),
    marks: read('marks'),
    print: read('print'),
  };
  if (Object.keys(mended).length > 0) await writeSettings(mended);
  return settings;
}

/**
 * Changes settings by what they are at this moment. Nobody changes them meanwhile, be it for another
 * tab or in another window of the options: no choice is lost to one made at the same time.
 * @returns the settings from now on
 */
export function changeSettings(change: (now: Settings) => Partial<Settings>): Promise<Settings> {
  return alone(async () => {
    refresh();
    const now = await readSettings();
    const changes = change(now);
    await writeLocal({ ...changes, [CHANGED]: Date.now() });
    return { ...now, ...changes };
  });
}

/** Calls back with the settings whenever they change, wherever that is, until the signal ends. */
export function onSettingsChanged(
  callback: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  onLocalChanged(() => void readSettings().then(callback), signal);
}

/** Under this name stands when the reader last changed a setting: of two states the newer is kept. */
const CHANGED = 'settingsChanged';

/** When the reader last changed a setting here, in milliseconds since 1970; 0 for never. */
export async function settingsChanged(): Promise<number> {
  const changed = (await readLocal())[CHANGED];
  return typeof changed === 'number' ? changed : 0;
}

/** Puts settings of another place in the place of these, for whoever is `alone`. */
export function replaceSettings(settings: Settings, changed: number): Promise<void> {
  return writeLocal({ ...settings, [CHANGED]: changed });
}

const wholeShape = z.strictObject(shapes);

/**
 * Settings that come from outside.
 * @returns undefined where they are none
 */
export function checkedSettings(value: unknown): Settings | undefined {
  const parsed = wholeShape.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

async function writeSettings(changes: Partial<Settings>): Promise<void> {
  await writeLocal({ ...changes });
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

/** Calls back when the reader has chosen another place for the panel: is it at the browser's side? */
export function onPlaceChanged(then: (isAtSide: boolean) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes.place) then(changes.place.newValue === 'side');
  });
}

/** Calls back when the reader has chosen another set of sites to come to by itself. */
export function onAlwaysChanged(then: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' || !changes.always) return;
    // Whoever is told asks at once, maybe before what is at hand was dropped for the same event.
    refresh();
    then();
  });
}
