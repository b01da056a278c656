import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolders, writeInto } from '../testing/temporary-folder.ts';
import { installWhenNeeded, isInstalled } from './install.mjs';
import { ToldError } from './told-error.mjs';

const project = '{ "name": "house", "version": "1.0.0", "dependencies": { "room": "file:room" } }';
const room = '{ "name": "room", "version": "1.0.0" }';
const lock = (version: string) =>
  JSON.stringify({
    name: 'house',
    version,
    lockfileVersion: 3,
    packages: {
      '': { name: 'house', version, dependencies: { room: 'file:room' } },
      'node_modules/room': { resolved: 'room', link: true },
      room: { version: '1.0.0' },
    },
  });

describe('installWhenNeeded', () => {
  const temporaryFolder = temporaryFolders();
  let folder: string;
  let said: jasmine.Spy;

  beforeEach(() => {
    said = spyOn(console, 'log');
    folder = temporaryFolder({ 'package.json': project, 'package-lock.json': lock('1.0.0'), 'room/package.json': room });
  });

  it('installs what is missing, once', async () => {
    expect(isInstalled(folder)).toBeFalse();
    await installWhenNeeded(folder);
    expect(existsSync(join(folder, 'node_modules/room/package.json'))).toBeTrue();
    expect(isInstalled(folder)).toBeTrue();
    await installWhenNeeded(folder);
    expect(said).toHaveBeenCalledTimes(1);
  }, 60_000);

  it('installs again after the lock file changed or node_modules went away', async () => {
    await installWhenNeeded(folder);
    writeInto(folder, 'package-lock.json', lock('1.0.1'));
    expect(isInstalled(folder)).toBeFalse();
    await installWhenNeeded(folder);
    rmSync(join(folder, 'node_modules'), { recursive: true });
    expect(isInstalled(folder)).toBeFalse();
  }, 60_000);

  it('passes on what npm says when it fails', async () => {
    writeInto(folder, 'package.json', '{ "name": ');
    await expectAsync(installWhenNeeded(folder)).toBeRejectedWithError(ToldError, /^npm install failed: /);
  }, 60_000);
});
