import type { FromPanel } from '../../utils/browser/messages';

/** How the panel's page speaks to the background. */
export type Ask = <Answer = void>(message: FromPanel) => Promise<Answer | undefined>;
