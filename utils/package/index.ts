/**
 * What others can use: the page reader and the comparison of two texts, without the extension. Pure:
 * nothing here reaches a network, a file or a browser's interfaces. A document is any DOM.
 */
export { bodyOf } from '../body/body';
export { bodyOfText } from '../body/text';
export type { Article, Block, BlockKind, BlockLink, SideName } from '../compare/article';
export { compareArticles } from '../compare/compare';
export type { Compared, ComparedSide } from '../compare/compared';
export type { Comparison, Row, SentencePlace } from '../compare/comparison';
export type { Difference } from '../compare/difference';
export type { RunOptions } from '../compare/run';
export { type ComparisonJson, comparisonJson } from '../compare/take/json';
export type { Made } from '../compare/take/made';
export type { Page, PageNotice, Statement } from '../page/page';
export { readPage } from '../page/read';
