import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { JSON_SCHEMA_FILE, organisationJsonSchema } from '../events-api/organisation/json-schema.ts';

// Needs the Node.js that runs TypeScript: `npx node tools/write-json-schema.mjs`.
const file = fileURLToPath(new URL(`../${JSON_SCHEMA_FILE}`, import.meta.url));
const style = await resolveConfig(file);
writeFileSync(file, await format(JSON.stringify(organisationJsonSchema), { ...style, parser: 'json' }));
