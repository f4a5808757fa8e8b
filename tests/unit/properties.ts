/**
 * fast-check for the tests of properties. Each run tries the same cases, so that what is green stays
 * green; `SEED=<any number> npm run test:unit` tries others, and a failure says which.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });

export default fc;
