import { readFileSync } from 'node:fs';
import Schema from 'typebox/schema';
import { JSON_SCHEMA_FILE, organisationJsonSchema } from './json-schema.ts';
import { eventEntry, organisation } from './testing/organisation-builders.ts';

describe('The published JSON Schema of the organisation file', () => {
  const published = JSON.parse(readFileSync(new URL(`../../${JSON_SCHEMA_FILE}`, import.meta.url), 'utf8'));

  it('is what the importer checks (node tools/write-json-schema.mjs writes it anew)', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(organisationJsonSchema)));
  });

  it('accepts and refuses what the importer does', () => {
    expect(Schema.Check(published, organisation())).toBeTrue();
    expect(Schema.Check(published, organisation({ events: [eventEntry({ start: 'soon' })] }))).toBeFalse();
    expect(Schema.Check(published, { ...organisation(), colour: 'red' })).toBeFalse();
  });
});
