import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** For the body of a `describe`: gives a function that makes folders with files (path → content), which go away with the suite. */
export function temporaryFolders(): (files?: Readonly<Record<string, string>>) => string {
  const folders: string[] = [];
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
  return (files = {}) => {
    const folder = mkdtempSync(join(tmpdir(), 'portal-tools-'));
    folders.push(folder);
    for (const [path, content] of Object.entries(files)) writeInto(folder, path, content);
    return folder;
  };
}

export function writeInto(folder: string, path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
