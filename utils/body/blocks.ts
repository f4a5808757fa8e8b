/** Lines as blocks. */
import type { Block, BlockKind, BlockLink } from '../compare/article';
import { type Own, webAddress } from '../page/addresses';
import { PROSE } from '../page/outline/line';
import type { BlockLine } from '../page/outline/line-writer';

/**
 * The blocks that lines make. Lines parted by a mere `<br>` are one block with line breaks (verse, an
 * address), unless they are paragraphs themselves.
 */
export function blocksOf(
  lines: readonly BlockLine[],
  kindOf: (line: BlockLine) => BlockKind,
  own: Own,
): Block[] {
  const groups: BlockLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && goesOn(before, line)) group.push(line);
    else groups.push([line]);
  }
  const blocks = groups.flatMap((group): Block[] => {
    const [first] = group;
    return first ? [blockOf(group, kindOf(first), own)] : [];
  });
  // A heading without text beneath it heads what was left out.
  while (blocks.at(-1)?.kind === 'heading') blocks.pop();
  return blocks;
}

function goesOn(before: BlockLine, line: BlockLine): boolean {
  if (!line.isSoft || line.block !== before.block) return false;
  return before.text.length < PROSE || line.text.length < PROSE;
}

function blockOf(lines: readonly BlockLine[], kind: BlockKind, own: Own): Block {
  let text = '';
  const links: BlockLink[] = [];
  for (const line of lines) {
    if (text !== '') text += '\n';
    const from = text.length;
    text += line.text;
    for (const { href, start, end } of line.links) {
      // "#note-3" leads back to the same page.
      const address = href.trim().startsWith('#') ? undefined : webAddress(href, own.base);
      if (address) links.push({ address, start: from + start, end: from + end });
    }
  }
  return {
    text,
    ...(kind === 'paragraph' ? {} : { kind }),
    ...(links.length > 0 ? { links } : {}),
  };
}
