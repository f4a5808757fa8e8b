/** Quantities with a unit, under keys that miles and kilometres share. */
import { bare } from './letters';
import type { NumberLanguage, Unit } from './number-language';

/** Steps of a key: one is 2 %. Translations round. */
const STEP = Math.log(1.02);

const UNIT_AFTER = /^[ \u00a0\u202f-]?(°?[\p{L}\p{M}]{1,16}|°)\.?/u;
const BELOW = /^[ \u00a0\u202f](\d{1,2})(?![\d.,:%]|[ \u00a0\u202f]?\p{L})/u;

/** A measure as it stands behind a number. */
export interface Measured {
  /** The keys a counterpart must have one of; a neighbour is as good. */
  readonly key: string;
  readonly near: readonly string[];
  /** Characters behind the number up to where its unit ends, the bare number behind it included. */
  readonly length: number;
  /** Where the bare number behind the unit stands in it, if there is one. */
  readonly below?: { readonly start: number; readonly value: number };
}

/**
 * The measure that a number and what follows it make; undefined without a unit.
 * @param after the text behind the number
 */
export function measured(
  value: number,
  after: string,
  { units }: NumberLanguage,
): Measured | undefined {
  const found = UNIT_AFTER.exec(after);
  const unit = units.get(bare(found?.[1] ?? ''));
  if (!found || !unit) return undefined;
  const rest = after.slice(found[0].length);
  const below = unit.below === undefined ? null : BELOW.exec(rest);
  const small = below ? Number(below[1]) : 0;
  const whole = value * unit.factor + small * (unit.below ?? 0) + (unit.offset ?? 0);
  return {
    ...keysOf(whole, unit),
    length: found[0].length + (below?.[0].length ?? 0),
    ...(below ? { below: { start: found[0].length + 1, value: small } } : {}),
  };
}

function keysOf(whole: number, { measure }: Unit): { key: string; near: string[] } {
  const at = measure === 'temperature' ? Math.round(whole) : Math.round(Math.log(whole) / STEP);
  const key = (step: number) => `u${measure}${step}`;
  return { key: key(at), near: [key(at - 1), key(at + 1)] };
}
