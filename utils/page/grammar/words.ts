/** A line as the families of lines get it, and a source as they give it. */
import type { Room } from '../../languages/compiled';
import type { Own } from '../addresses';
import type { Line } from '../outline/line';

/** A line to be read; `plain` has one kind of quote and dash, and the places of `text`. */
export interface Words extends Pick<Line, 'text' | 'links'> {
  plain: string;
  own: Own;
  /** The page's language. */
  inLanguage: string | undefined;
  /** The languages the line is read in. */
  rooms: readonly Room[];
  /** The one of them whose phrase is being read. */
  room?: Room;
  /** The page's headline. */
  headline?: string;
}

/** Something published somewhere: what "<site>, <date>" names. */
export interface Source {
  name?: string;
  date?: string;
  /** The article's own address there. */
  address?: string;
  isOwn: boolean;
}
