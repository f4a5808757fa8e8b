/** `npm run picture`: the picture in the README, made from the real panel. */
import { join } from 'node:path';
import { openSeed } from './seed-browser';

const { page, close } = await openSeed({
  kind: 'chromium',
  viewport: { width: 1200, height: 800 },
});
const path = join(import.meta.dirname, '../../components/panel/picture.png') as `${string}.png`;
await page.screenshot({ path });
await close();
