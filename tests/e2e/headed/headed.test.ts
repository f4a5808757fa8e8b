/** What takes a window, for the real keyboard and the browser's own questions: one browser for all. */
import { describe } from 'vitest';
import { inBothBrowsers } from '../session';
import { always } from './always';
import { askOne } from './ask-one';
import { packUpdate } from './pack-update';
import { shortcut } from './shortcut';
import { welcome } from './welcome';

inBothBrowsers(
  (bench) => {
    // Its page is opened by the installation.
    describe('the welcome:', () => welcome(bench));
    describe('the shortcut:', () => shortcut(bench));
    describe('one address:', () => askOne(bench));
    describe('a pack’s address:', () => packUpdate(bench));
    // Of what was once allowed Chromium asks no second time: last, for it allows everything.
    describe('always:', () => always(bench));
  },
  { headed: true, keepsWelcome: true },
);
