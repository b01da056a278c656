import { OrganisationSchema } from './organisation-file.ts';

/** Where the schema is published, from the root of the repository. */
export const JSON_SCHEMA_FILE = 'docs/organisation-file.schema.json';

/** The organisation file as JSON Schema, for editors and other programs. `node tools/write-json-schema.mjs` writes it to its file. */
export const organisationJsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Organisation file',
  description:
    'Everything an organiser can set. A member that is absent takes its default on the first import and keeps its value on a later one; null blanks it. From a list that is there, what is missing goes; a list that is absent stays as it is.',
  ...OrganisationSchema,
};
