import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import Jasmine from 'jasmine';
import { root } from '../setup/root.mjs';
import { ResultReporter } from './result-reporter.mjs';

/**
 * `node tools/jasmine/run.mjs [--result counts.json] [--filter text] [--postgres] 'events-api/**\/*.spec.ts' '!**\/*.integration.spec.ts'`
 *
 * `--postgres` runs the specs on PostgreSQL instead of SQLite.
 *
 * One process: Jasmine's parallel mode runs specs in cluster workers, where `listen(0)` gives every worker the same port, and our
 * specs start real servers.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { result: { type: 'string' }, filter: { type: 'string' }, postgres: { type: 'boolean' } },
});

const jasmine = new Jasmine({ projectBaseDir: root });
const results = new ResultReporter();
jasmine.env.configure({ random: true, failSpecWithNoExpectations: true });
jasmine.loadConfig({ spec_dir: '.', spec_files: positionals });
// Only so that a spec that hangs ends: a machine may be slow, and no spec is there to time anything.
globalThis.jasmine.DEFAULT_TIMEOUT_INTERVAL = 60_000;
jasmine.addReporter(results);
jasmine.exitOnCompletion = false;
const testDatabases = values.postgres ? await startPostgres() : undefined;
const { overallStatus } = await jasmine.execute([], values.filter);
await testDatabases?.stopTestDatabases();

if (values.result) writeFileSync(values.result, JSON.stringify(results.counts));
// A server or a timer that a spec left open must not keep the run alive.
process.exit(overallStatus === 'passed' ? 0 : 1);

/** The specs learn which store to use from the environment, as the servers do that they start. */
async function startPostgres() {
  process.env['EVENTS_API_TEST_STORE'] = 'postgres';
  const databases = await import('../../events-api/testing/test-database.ts');
  await databases.startTestDatabases();
  return databases;
}
