/**
 * Where the scripts of ours in one page meet, whichever of them is there first: in the world that
 * they share, and neither the page nor an older version of the extension sees.
 */

/**
 * The table of a name.
 * @param empty laid by who comes first
 */
export function tableOf<Table extends object>(name: string, empty: Table): Table {
  const tables = globalThis as unknown as Record<symbol, Table | undefined>;
  const slot = Symbol.for(`colophon.${name}`);
  tables[slot] ??= empty;
  return tables[slot];
}
