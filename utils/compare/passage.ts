import type { Compared } from './compared';
export function passageOf(_compared: Compared, _row: number): string {
  return '';
}
