import { join } from 'node:path';
import { describeCheck, isWithin, weighPortal } from '../budgets/check-budgets.mjs';
import { buildPortal } from '../setup/build.mjs';
import { root } from '../setup/root.mjs';
import { ToldError } from '../setup/told-error.mjs';
import { checks, counted, node } from './stage.mjs';

/** @typedef {import('./stage.mjs').Stage} Stage */
/** @typedef {import('./stage.mjs').StageOutcome} StageOutcome */

const prettier = 'node_modules/prettier/bin/prettier.cjs';
const eslint = 'node_modules/eslint/bin/eslint.js';
const tsc = 'node_modules/typescript/bin/tsc';
const ngc = 'node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js';
const ng = 'node_modules/@angular/cli/bin/ng.js';
const jasmine = 'tools/jasmine/run.mjs';

/** Specs that start whole programs say so in their name; they run after those that do not. */
const integrationSpecs = '{contract,events-api,fuzz,identity-provider,prove,tools}/**/*.integration.spec.ts';
/** What holds for one of the two stores only says so in its name. */
const postgresSpecs = 'events-api/**/*.postgres.spec.ts';
const sqliteSpecs = 'events-api/**/*.sqlite.spec.ts';
const unitSpecs = [
  '{axe,bench,contract,events-api,fuzz,identity-provider,prove,tools}/**/*.spec.ts',
  `!${integrationSpecs}`,
  `!${postgresSpecs}`,
];
/** The rooms of the server that read or write the store, once more on PostgreSQL. */
const roomsWithStore =
  '{store,registrations,identity,events,organisation,demo,web-applications,health,captcha,customization,registrations-export,mails,calendar,tickets,check-ins}';
const storeSpecs = [`events-api/${roomsWithStore}/**/*.spec.ts`, `!${integrationSpecs}`, `!${sqliteSpecs}`];

/**
 * The stages in the order in which they are begun.
 * @param {NodeJS.ProcessEnv} env for what drives a browser (CHROME_BIN)
 * @returns {Stage[]}
 */
export const stages = (env) => [
  { name: 'format', run: () => checks([[prettier, '--check', '--log-level', 'warn', '.']]) },
  { name: 'lint', run: () => checks([[eslint, '--max-warnings', '0', '.']]) },
  { name: 'imports', run: () => checks([['tools/imports/check.mjs', root]]) },
  {
    name: 'types',
    run: () =>
      checks([
        [tsc, '-p', 'tsconfig.node.json'],
        [ngc, '-p', 'tsconfig.spec.json'],
      ]),
  },
  { name: 'unit', run: () => counted((result) => node([jasmine, '--result', result, ...unitSpecs])) },
  { name: 'postgres', run: () => counted((result) => node([jasmine, '--postgres', '--result', result, ...storeSpecs])) },
  {
    name: 'portal',
    run: async () => withoutBundles(await counted((result) => node([ng, 'test'], { ...env, KARMA_RESULT: result }))),
  },
  { name: 'build', run: build },
  { name: 'budgets', after: ['build'], run: weigh },
  {
    name: 'integration',
    after: ['build'],
    run: () => counted((result) => node([jasmine, '--result', result, integrationSpecs], env)),
  },
  {
    name: 'journeys',
    after: ['build'],
    alone: true,
    run: () => counted((result) => node([jasmine, '--result', result, '{axe,e2e}/**/*.journey.ts'], env)),
  },
];

/** @returns {Promise<StageOutcome>} */
async function build() {
  try {
    await buildPortal();
    return { passed: 1, failed: 0, pending: 0, output: '' };
  } catch (error) {
    if (!(error instanceof ToldError)) throw error;
    return { passed: 0, failed: 1, pending: 0, output: error.message };
  }
}

/** @returns {Promise<StageOutcome>} one check for each budget */
async function weigh() {
  const weights = await weighPortal(join(root, 'dist/portal'));
  const passed = weights.filter(isWithin).length;
  const output = weights.map((check) => `${isWithin(check) ? ' ' : '!'} ${describeCheck(check)}\n`).join('');
  return { passed, failed: weights.length - passed, pending: 0, output };
}

/**
 * Karma's builder lists some hundred bundles before the first spec runs.
 * @param {StageOutcome} outcome
 */
const withoutBundles = (outcome) => ({
  ...outcome,
  output: outcome.output.replace(/^[^]*(?=^.*karma-server.*server started)/m, ''),
});
