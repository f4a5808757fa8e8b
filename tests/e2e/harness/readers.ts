/** What reads a document, for one script in a browser. */
export { bodyOf } from '../../../utils/body/body';
export { readPage } from '../../../utils/page/read';
