/** A number with its English noun: "1 edition", "2 editions". */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
