/**
 * The standing notices, by site. Apart from `index.ts`, because every tab of these sites loads the
 * sites' addresses and only the background needs their notices.
 */
import { mondialisationNotices } from './mondialisation';
import type { StandingNotice } from './site';

export const standingNotices: Readonly<Record<string, readonly StandingNotice[]>> = {
  'mondialisation.ca': mondialisationNotices,
};
