import sheriff from '@softarc/eslint-plugin-sheriff';

/** What sheriff.config.ts cannot say: rules about single files, packages and type-only imports. */
const validators = {
  group: ['typebox', 'typebox/*', '@fastify/*', 'fastify', 'kysely', 'pino', 'node:*'],
  message: 'The portal takes types and plain constants from contract/; validators and server packages stay out of the browser.',
};
const store = { group: ['@ngrx/*'], message: 'Only pages know the Store; a presentational part has inputs and outputs.' };
const service = {
  regex: 'core/events-api/(.*/)?events-api[-.]service$',
  message: 'Only pages know the service; a presentational part has inputs and outputs.',
};
const wire = {
  regex: 'core/(events-api/(?!models/)|cart/|authenticated-user/)',
  allowTypeImports: true,
  message: 'A presentational part takes models and what is computed from them; from the rest of core/ only types.',
};
const http = {
  group: ['@angular/common/http*'],
  message: 'HTTP is spoken in core/events-api (and core/config, core/i18n) only.',
};

const restrict = (files, patterns) => ({ files, rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] } });

export const importRules = [
  {
    files: ['{src,events-api,identity-provider,contract,e2e,axe,bench,pictures}/**/*.ts'],
    plugins: { '@softarc/sheriff': { rules: sheriff.rules } },
    rules: { '@softarc/sheriff/dependency-rule': 'error', '@softarc/sheriff/encapsulation': 'error' },
  },
  {
    files: ['{src,events-api,identity-provider,contract,e2e,axe,bench,pictures}/**/index.ts'],
    rules: { 'no-restricted-syntax': ['error', { selector: 'Program', message: 'No barrels: import the file itself.' }] },
  },
  restrict(['src/**/*.ts'], [validators]),
  restrict(['src/app/features/**/*.ts'], [validators, http]),
  restrict(['src/app/shared/ui/**/*.ts', 'src/app/features/*/ui/**/*.ts'], [validators, http, store, service, wire]),
  restrict(
    ['src/app/shared/util/**/*.ts'],
    [validators, store, { group: ['@angular/*'], message: 'Pure functions, no Angular.' }],
  ),
  // Specs may drive HTTP and read the contract's validators to make sure of a fixture.
  restrict(['src/**/*.spec.ts', 'src/**/testing/**/*.ts'], [{ group: ['fastify', 'kysely', 'pino', 'node:*'] }]),
];
