import { temporaryFolders, writeInto } from '../testing/temporary-folder.ts';
import { contentHash } from './content-hash.mjs';

describe('contentHash', () => {
  const temporaryFolder = temporaryFolders();

  let folder: string;
  let before: string;

  beforeEach(() => {
    folder = temporaryFolder({ 'src/a.ts': 'one', 'src/deep/b.ts': 'two', 'other.json': '{}' });
    before = contentHash(folder, ['src', 'other.json', 'missing']);
  });

  it('stays the same while nothing changes', () => {
    expect(contentHash(folder, ['src', 'other.json', 'missing'])).toBe(before);
  });

  it('changes with a content, with a name and with what else decides', () => {
    const renamed = temporaryFolder({ 'src/a.ts': 'one', 'src/deep/c.ts': 'two', 'other.json': '{}' });
    expect(contentHash(renamed, ['src', 'other.json'])).not.toBe(before);
    expect(contentHash(folder, ['src', 'other.json'], 'linux-x64')).not.toBe(before);
    writeInto(folder, 'src/deep/b.ts', 'three');
    expect(contentHash(folder, ['src', 'other.json', 'missing'])).not.toBe(before);
  });
});
