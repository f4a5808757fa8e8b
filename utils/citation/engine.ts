/**
 * References by citeproc-js, the processor of the Citation Style Language. Heavy: loaded by the page
 * that cites, never in a tab of the reader's.
 */
import CSL, { type StyleNode } from 'citeproc';
import { localeTree } from './locales';
import { hidden, shown } from './marks';
import { marksIn } from './style-tree';

/** A style made ready to write references in one language. */
export type Formatter = (item: object) => string;

/**
 * @param style the style's tree, which the processor changes: nobody else may hold it
 * @param locale BCP 47 tag of the language to write in, whatever the style's own is
 * @throws Error where the processor cannot make sense of the style
 */
export function formatterOf(style: StyleNode, locale: string): Formatter {
  let current: object = {};
  let count = 0;
  const sys = { retrieveLocale: localeTree, retrieveItem: () => current };
  const engine = new CSL.Engine(sys, style, locale, true);
  engine.setOutputFormat('text');
  const marks = marksIn(localeTree(locale));
  return (item) => {
    // A new id each time, because the processor keeps what it made of the last.
    const id = String(++count);
    current = { ...hidden(item), id };
    engine.updateItems([id]);
    const bibliography = engine.makeBibliography();
    const text = bibliography ? bibliography[1].join('\n') : engine.makeCitationCluster([{ id }]);
    return shown(text.trim(), marks);
  };
}
