import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteConfigurationFile } from '../serve/site-configuration.mjs';
import { root } from '../setup/root.mjs';
import { ToldError } from '../setup/told-error.mjs';
import { temporaryFolders } from '../testing/temporary-folder.ts';
import { writeSiteConfiguration } from './write-site-configuration.mjs';

describe('writeSiteConfiguration', () => {
  const temporaryFolder = temporaryFolders();

  const folderWith = (configuration: string) =>
    temporaryFolder({ 'config.json': configuration, 'staticwebapp.config.json': readFileSync(siteConfigurationFile, 'utf8') });
  const write = (folder: string) => writeSiteConfiguration(join(folder, 'config.json'), join(folder, 'staticwebapp.config.json'));

  it('writes the addresses once and then finds nothing to do', () => {
    const folder = folderWith('{ "apiEndpoint": "https://api.example.com/EvtMgmt/api/v2.0/" }');
    expect(write(folder)).toBeTrue();
    expect(readFileSync(join(folder, 'staticwebapp.config.json'), 'utf8')).toContain(
      "connect-src 'self' https://api.example.com;",
    );
    expect(write(folder)).toBeFalse();
  });

  it('finds the files of the checkout in step with each other', () => {
    expect(write(folderWith(readFileSync(join(root, 'public/config.json'), 'utf8')))).toBeFalse();
  });

  it('names a file that is not JSON', () => {
    expect(() => write(folderWith('{ "apiEndpoint": '))).toThrowError(ToldError, /config\.json cannot be read as JSON/);
  });
});
