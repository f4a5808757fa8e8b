/** The hour that follows a date. */

/** What may follow a date: nothing, or "at 10:04 am". */
export const HOUR =
  /^[\s.,/]*(?:(?:at |à |às |a las |alle |um |- )?\d\d? ?[:.h] ?\d\d(?: ?(?:[ap]\.?m\.?|uhr|h\.?))?(?: ?[A-Z]{2,4})?)?[\s.]*$/i;
