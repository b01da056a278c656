import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { run } from '../setup/run.mjs';
import { ToldError } from '../setup/told-error.mjs';

const execute = promisify(execFile);

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'msedge'];

/** Also looked at when PATH does not name them. */
const linuxFolders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/microsoft/msedge'];

const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** Where Playwright keeps the browsers it downloads, and where the program is inside. */
const playwrightFolders = ['.cache/ms-playwright', 'Library/Caches/ms-playwright', 'AppData/Local/ms-playwright'];
const playwrightPrograms = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

/**
 * A Chromium-like browser: the one in CHROME_BIN, one in the usual places, Playwright's; as root on Debian the distribution's
 * package is installed.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} path of the program
 * @throws {ToldError} saying what to do
 */
export async function findBrowser(env) {
  if (env['CHROME_BIN']) {
    if (await starts(env['CHROME_BIN'])) return env['CHROME_BIN'];
    throw new ToldError(`CHROME_BIN is "${env['CHROME_BIN']}", which is not a browser that starts.`);
  }
  const found = (await firstThatStarts(candidates(env))) ?? (await installOnDebian(env));
  if (found) return found;
  throw new ToldError('No Chrome, Chromium or Edge found: install one, or set CHROME_BIN to its program.');
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]} programs that exist
 */
export function candidates(env) {
  const home = env['HOME'] ?? env['USERPROFILE'] ?? homedir();
  const path = [...(env['PATH'] ?? '').split(delimiter), ...linuxFolders];
  const playwright = [env['PLAYWRIGHT_BROWSERS_PATH'] ?? '', ...playwrightFolders.map((folder) => join(home, folder))];
  return [
    ...path.flatMap((folder) => names.map((name) => join(folder, name))),
    ...['/Applications', join(home, 'Applications')].flatMap((folder) => macApplications.map((name) => join(folder, name))),
    ...[env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
      folder ? windowsPrograms.map((name) => join(folder, name)) : [],
    ),
    ...playwright.flatMap(browsersOfPlaywright),
  ].filter((file) => existsSync(file));
}

/** @param {string} folder */
function browsersOfPlaywright(folder) {
  if (folder === '' || !existsSync(folder)) return [];
  const newestFirst = readdirSync(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return newestFirst.flatMap((name) => playwrightPrograms.map((program) => join(folder, name, program)));
}

/** @param {readonly string[]} programs */
async function firstThatStarts(programs) {
  for (const program of programs) if (await starts(program)) return program;
  return undefined;
}

/**
 * Some distributions put a script in place of the browser that only says where to get it.
 * @param {string} program
 */
const starts = (program) =>
  execute(program, ['--version', '--no-sandbox'], { timeout: 20_000 }).then(
    () => true,
    () => false,
  );

/** @param {NodeJS.ProcessEnv} env */
async function installOnDebian(env) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  console.log('Installing Chromium (apt-get install chromium) …');
  const quiet = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update', '-q'], quiet);
  const { code, output } = await run('apt-get', ['install', '-qy', '--no-install-recommends', 'chromium'], quiet);
  if (code !== 0) throw new ToldError(`apt-get install chromium failed: ${output.trim().split('\n').at(-1) ?? ''}`);
  return firstThatStarts(candidates(env));
}
