import { temporaryFolders } from '../testing/temporary-folder.ts';
import { findServerPackages } from './find-server-packages.mjs';
import { readImportGraph } from './import-graph.mjs';

describe('findServerPackages', () => {
  const temporaryFolder = temporaryFolders();
  const ways = (files: Record<string, string>) =>
    findServerPackages(readImportGraph(temporaryFolder(files), ['src', 'contract']));

  const schema = `import { Type } from 'typebox'; export const Event = Type.Object({});`;

  it('finds a validator behind a plain import of the contract', () => {
    const found = ways({
      'src/app/a.ts': `import { path } from '../../contract/paths';`,
      'contract/paths.ts': `import { Event } from './event.ts'; export const path = 'events';`,
      'contract/event.ts': schema,
    });
    expect(found).toEqual([['src/app/a.ts', 'contract/paths.ts', 'contract/event.ts', 'typebox']]);
  });

  it('is content with types, and with specs', () => {
    const found = ways({
      'src/app/a.ts': `import type { Event } from '../../contract/event';`,
      'src/app/a.spec.ts': `import { Event } from '../../contract/event';`,
      'contract/event.ts': schema,
    });
    expect(found).toEqual([]);
  });
});
