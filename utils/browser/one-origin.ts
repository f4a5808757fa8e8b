/** Whether two addresses are of one site, as browsers keep sites apart. */

/** Opaque origins (`file:`, `data:`, a sandbox) are nobody's. */
export function isOfOneOrigin(one: string, other = ''): boolean {
  if (!URL.canParse(one) || !URL.canParse(other)) return false;
  const { origin } = new URL(one);
  return origin !== 'null' && origin === new URL(other).origin;
}
