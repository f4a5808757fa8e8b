/** The worker that compares two articles; started by the page `compare` alone. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FromComparer, ToComparer } from '../utils/browser/taking/comparing';
import { compareArticles } from '../utils/compare/compare';

export default defineUnlistedScript(() => {
  const say = (message: FromComparer) => postMessage(message);
  addEventListener('message', ({ data: { source, target } }: MessageEvent<ToComparer>) => {
    compareArticles(source, target, { onProgress: (share) => say({ share }) }).then(
      (comparison) => say({ comparison }),
      (error) => say({ error: String(error) }),
    );
  });
});
