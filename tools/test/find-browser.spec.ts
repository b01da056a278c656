import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { ToldError } from '../setup/told-error.mjs';
import { temporaryFolders } from '../testing/temporary-folder.ts';
import { candidates, findBrowser } from './find-browser.mjs';

describe('findBrowser', () => {
  const temporaryFolder = temporaryFolders();

  /** A machine on which these programs exist; each starts when it is executable. */
  const machine = (...programs: string[]) => {
    const folder = temporaryFolder(Object.fromEntries(programs.map((program) => [program, '#!/bin/sh\necho Chromium 150\n'])));
    for (const program of programs) chmodSync(join(folder, program), 0o755);
    return folder;
  };

  it('takes the one in CHROME_BIN', async () => {
    const program = join(machine('my/chrome'), 'my/chrome');
    expect(await findBrowser({ CHROME_BIN: program })).toBe(program);
  });

  it('says so when CHROME_BIN is none', async () => {
    const message = 'CHROME_BIN is "/no/such/chrome", which is not a browser that starts.';
    await expectAsync(findBrowser({ CHROME_BIN: '/no/such/chrome' })).toBeRejectedWithError(ToldError, message);
  });

  it('passes over a program that does not start', async () => {
    const folder = machine('a/chromium', 'b/google-chrome');
    chmodSync(join(folder, 'a/chromium'), 0o644);
    const env = { HOME: folder, PATH: `${join(folder, 'a')}:${join(folder, 'b')}` };
    expect(await findBrowser(env)).toBe(join(folder, 'b/google-chrome'));
  });

  it("finds the newest of Playwright's", () => {
    const [older, newer] = ['chromium-99', 'chromium-1200'].map((name) => `.cache/ms-playwright/${name}/chrome-linux/chrome`);
    const home = machine(older ?? '', newer ?? '');
    const ofPlaywright = candidates({ HOME: home, PATH: '' }).filter((program) => program.startsWith(home));
    expect(ofPlaywright).toEqual([join(home, newer ?? ''), join(home, older ?? '')]);
  });
});
