/** Why the store refuses a change: it would overwrite one that nobody here has seen. */

/** Thrown when something was stored between a preview and its import. */
export class StaleError extends Error {
  override name = 'StaleError';
}

/** Thrown when an own record was changed, or removed, while it was being edited. */
export class StaleRecordError extends Error {
  override name = 'StaleRecordError';
}
