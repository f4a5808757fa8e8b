/**
 * The shape of a condition: what a notice allows, demands or forbids, in the terms of ODRL (W3C Open
 * Digital Rights Language), and the very phrase it rests on. Checked at build and in the tests; who
 * only reads conditions takes the types alone.
 */
import * as z from 'zod/mini';
import type { MessageKey } from '../text/words';

z.config({ jitless: true });

/** What somebody may want to do with a text; ODRL actions. */
export const uses = ['reproduce', 'distribute', 'translate', 'commercialize'] as const;

/** The parts of a credit that a duty to attribute can ask for. */
export const creditParts = [
  'author',
  'title',
  'source',
  'address',
  'hyperlink',
  'copyright-note',
  'licence',
  'changes',
] as const;

/** Messages that put one condition in a few words of ours. */
type ConditionKey = Extract<MessageKey, `condition${string}`>;

const says = z.custom<ConditionKey>((key) => typeof key === 'string' && /^condition/.test(key));
/** Exactly as it stands in the notice, there once and no more. */
const phrase = z.string().check(z.minLength(1), z.maxLength(500));

export const condition = z.discriminatedUnion('action', [
  z.strictObject({
    rule: z.enum(['permission', 'prohibition']),
    action: z.enum(uses),
    says,
    phrase,
  }),
  z.strictObject({
    rule: z.literal('duty'),
    action: z.literal('attribute'),
    /** The part of the credit that meets it. */
    part: z.enum(creditParts),
    says,
    phrase,
  }),
  z.strictObject({
    rule: z.literal('duty'),
    action: z.literal('obtainConsent'),
    /** The uses it stands before; absent: every use the other notices do not speak of. */
    before: z.optional(z.array(z.enum(uses))),
    says,
    phrase,
  }),
  z.strictObject({ rule: z.literal('duty'), action: z.literal('shareAlike'), says, phrase }),
]);

/** One thing a notice allows, demands or forbids. */
export type Condition = z.infer<typeof condition>;
export type Use = (typeof uses)[number];
export type CreditPart = (typeof creditParts)[number];
