import { parseArgs } from 'node:util';
import { installWhenNeeded } from './setup/install.mjs';
import { ToldError, runCommand } from './setup/told-error.mjs';

const { values } = parseArgs({ options: { only: { type: 'string' } } });

/** `npm test [-- --only lint,unit]`: sets itself up, runs every check there is, and says at the end how many passed. */
await runCommand(async () => {
  await installWhenNeeded();
  // Loaded only now: these need what was just installed.
  const { findBrowser } = await import('./test/find-browser.mjs');
  const { stages } = await import('./test/stages.mjs');
  const { runStages } = await import('./test/run-stages.mjs');
  const { progress, summary } = await import('./test/report.mjs');

  const all = stages({ CHROME_BIN: await findBrowser(process.env) });
  const wanted = values.only?.split(',') ?? all.map(({ name }) => name);
  const unknown = wanted.find((name) => all.every((stage) => stage.name !== name));
  if (unknown) throw new ToldError(`There is no stage "${unknown}". Stages: ${all.map(({ name }) => name).join(', ')}.`);

  const chosen = all.filter(({ name }) => wanted.includes(name));
  const outcomes = await runStages(chosen, progress(console.log), () => performance.now());
  console.log(summary(outcomes));
  return outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
});
