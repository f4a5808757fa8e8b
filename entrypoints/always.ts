/**
 * Stands before the reader on the sites that the reader has chosen beyond the listed ones: there each
 * page is one to be told of, whatever its address looks like.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { markChosen } from '../utils/browser/chosen-mark';

export default defineUnlistedScript(markChosen);
