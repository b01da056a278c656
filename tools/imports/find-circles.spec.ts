import { temporaryFolders } from '../testing/temporary-folder.ts';
import { findCircles } from './find-circles.mjs';
import { readImportGraph } from './import-graph.mjs';

describe('findCircles', () => {
  const temporaryFolder = temporaryFolders();
  const circles = (files: Record<string, string>) => findCircles(readImportGraph(temporaryFolder(files), ['src']));

  it('finds the way round, also through types, re-exports and missing endings', () => {
    const found = circles({
      'src/a.ts': `import { b } from './b';`,
      'src/b.ts': `export * from './deep/c.ts';`,
      'src/deep/c.ts': `import type { A } from '../a';`,
      'src/d.ts': `import './a';`,
    });
    expect(found).toEqual([['src/a.ts', 'src/b.ts', 'src/deep/c.ts', 'src/a.ts']]);
  });

  it('finds a file that imports itself, and each group of entangled files once', () => {
    const found = circles({
      'src/own.ts': `import './own';`,
      'src/a.ts': `import './b'; import './c';`,
      'src/b.ts': `import './a';`,
      'src/c.ts': `import './a';`,
    });
    expect(found).toEqual(
      jasmine.arrayWithExactContents([
        ['src/own.ts', 'src/own.ts'],
        ['src/a.ts', 'src/b.ts', 'src/a.ts'],
      ]),
    );
  });

  it('lets a page be loaded later by what it imports', () => {
    const found = circles({
      'src/routes.ts': `export const page = () => import('./page');`,
      'src/page.ts': `import { page } from './routes';`,
    });
    expect(found).toEqual([]);
  });
});
