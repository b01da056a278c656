import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { findNode } from '../setup/find-node.mjs';
import { root } from '../setup/root.mjs';
import { run } from '../setup/run.mjs';
import { temporaryFolders, writeInto } from '../testing/temporary-folder.ts';

/** What decides about imports, besides the files themselves. */
const rules = [
  'eslint.config.js',
  'sheriff.config.ts',
  'package.json',
  'tsconfig.json',
  'tsconfig.app.json',
  'tsconfig.node.json',
];
const rooms = {
  'contract/event.ts': `export const eventPath = 'events';\nexport interface EventWire {\n  readonly name: string;\n}\n`,
  'events-api/store/rows.ts': `export const rows = 1;\n`,
  'events-api/identity/contact.ts': `export const contact = 1;\n`,
  'events-api/registrations/seats.ts': `export const seats = 1;\n`,
  'events-api/testing/start.ts': `export const start = 1;\n`,
  'src/app/core/time/zone.ts': `export const zone = 1;\n`,
  'src/app/core/events-api/events-api.service.ts': `export class EventsApiService {\n  readonly origin = '';\n}\n`,
  'src/app/features/speakers/pages/speakers-page.ts': `export const page = 1;\n`,
  'src/app/features/speakers/api/speaker-names.ts': `export const names = 1;\n`,
};

/** file · what it wrongly imports · what the check says */
const wrong = [
  ['contract/planted.ts', '../events-api/store/rows.ts', 'contract cannot access /events-api/store'],
  ['events-api/store/planted.ts', '../identity/contact.ts', 'store cannot access /events-api/identity'],
  ['events-api/events/planted.ts', '../registrations/seats.ts', 'events cannot access /events-api/registrations'],
  ['events-api/events/planted-too.ts', '../testing/start.ts', 'events cannot access /events-api/testing'],
  ['e2e/planted.ts', '../events-api/store/rows.ts', 'e2e cannot access /events-api/store'],
  ['src/app/core/time/planted.ts', '../../features/speakers/pages/speakers-page', 'core/time cannot access'],
  ['src/app/features/passes/pages/planted.ts', '../../speakers/pages/speakers-page', 'passes/pages cannot access'],
  ['src/app/features/passes/pages/planted-too.ts', '../../speakers/api/speaker-names', 'passes/pages cannot access'],
  ['src/app/features/speakers/ui/planted.ts', '../pages/speakers-page', 'speakers/ui cannot access'],
  ['src/app/features/speakers/ui/planted-too.ts', '../../../core/events-api/events-api.service', 'Only pages know the service'],
  ['src/app/features/speakers/ui/planted-three.ts', '@ngrx/store', 'Only pages know the Store'],
  ['src/app/shared/ui/planted.ts', '../../core/cart/cart', 'cannot'],
  ['src/app/shared/util/planted.ts', '@angular/core', 'Pure functions, no Angular'],
  ['src/app/core/config/planted.ts', 'typebox', 'validators and server packages stay out of the browser'],
] as const;

const right = [
  ['events-api/events/planted.spec.ts', '../testing/start.ts'],
  ['events-api/identity/planted.ts', '../store/rows.ts'],
  ['src/app/features/event/pages/planted.ts', '../../speakers/api/speaker-names'],
  ['src/app/features/event/pages/planted-too.ts', '../../../../../contract/event'],
  ['src/app/features/speakers/ui/planted-right.ts', '../../../core/time/zone'],
] as const;

describe('the import rules', () => {
  const temporaryFolder = temporaryFolders();
  let problems: { filePath: string; messages: { message: string; ruleId: string | null }[] }[];

  beforeAll(async () => {
    const folder = temporaryFolder(rooms);
    for (const file of rules) cpSync(join(root, file), join(folder, file));
    cpSync(join(root, 'tools/lint'), join(folder, 'tools/lint'), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const [file, specifier] of [...wrong, ...right]) writeInto(folder, file, `export * from '${specifier}';\n`);
    writeInto(folder, 'src/app/core/i18n/index.ts', `export * from '../time/zone';\n`);

    const eslint = [join(root, 'node_modules/eslint/bin/eslint.js'), '--format', 'json', 'contract', 'events-api', 'e2e', 'src'];
    const { output } = await run(findNode(), eslint, { cwd: folder });
    problems = JSON.parse(output) as typeof problems;
  }, 120_000);

  const messagesFor = (file: string) =>
    problems.find(({ filePath }) => filePath.endsWith(`/${file}`))?.messages.map(({ message }) => message);

  for (const [file, specifier, message] of wrong)
    it(`refuse ${specifier} in ${file}`, () => expect(messagesFor(file)?.join('\n')).toContain(message));

  for (const [file, specifier] of right) it(`accept ${specifier} in ${file}`, () => expect(messagesFor(file)).toEqual([]));

  it('refuse a barrel', () => expect(messagesFor('src/app/core/i18n/index.ts')?.join('\n')).toContain('No barrels'));
});
