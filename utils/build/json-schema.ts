/** Writes the JSON Schema of records into `records/`: `npm run schema`, after a change of the schema. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { recordJsonSchema, SCHEMA_FILE } from '../records/json-schema';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = `${root}/records/${SCHEMA_FILE}`;
writeFileSync(file, JSON.stringify(recordJsonSchema()));
execFileSync(`${root}/node_modules/.bin/biome`, ['format', '--write', file], { stdio: 'inherit' });
