import { temporaryFolders } from '../testing/temporary-folder.ts';
import { findNode, isNewEnough } from './find-node.mjs';
import { ToldError } from './told-error.mjs';

describe('findNode', () => {
  const temporaryFolder = temporaryFolders();

  it('knows which versions are new enough', () => {
    expect(['24.15.0', '24.21.3', '26.0.0'].map(isNewEnough)).toEqual([true, true, true]);
    expect(['20.20.2', '22.22.3', '24.14.9'].map(isNewEnough)).toEqual([false, false, false]);
  });

  it("takes the machine's own Node when it is new enough", () => {
    expect(findNode({ version: '24.15.0', execPath: '/opt/node' })).toBe('/opt/node');
  });

  it('takes the Node from npm when the own one is too old', () => {
    const folder = temporaryFolder({ 'node_modules/node/bin/node': '' });
    expect(findNode({ version: '20.20.2', folder })).toBe(`${folder}/node_modules/node/bin/node`);
  });

  it('says what to do when there is neither', () => {
    const search = () => findNode({ version: '20.20.2', folder: temporaryFolder() });
    expect(search).toThrowError(ToldError, /^Node\.js 24\.15 or newer is needed: this is 20\.20\.2/);
  });
});
