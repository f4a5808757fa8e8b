/**
 * The names in an address's query, as often as they stand there. By `forEach`: Firefox lets no
 * script apart from the page's own iterate what the page's classes give ("keys() is not iterable").
 */
export function queryNames({ searchParams }: URL): string[] {
  const names: string[] = [];
  searchParams.forEach((_, name) => {
    names.push(name);
  });
  return names;
}
