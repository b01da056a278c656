import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/**
 * Names the program that listens on a port, as well as this machine can tell: through `ss`, `lsof` or Linux' own tables.
 * @param {number} port
 * @returns {Promise<string | undefined>} such as `node /opt/shop/server.js (process 4711)`
 */
export async function findPortHolder(port) {
  return (await holderBySs(port)) ?? (await holderByLsof(port)) ?? holderByProc(port);
}

/** @param {number} port */
async function holderBySs(port) {
  const output = await outputOf('ss', ['-Hltnp', `sport = :${port}`]);
  const [, name, pid] = /\("([^"]+)",pid=(\d+)/.exec(output) ?? [];
  return name && pid ? describe(name, pid) : undefined;
}

/** @param {number} port */
async function holderByLsof(port) {
  const output = await outputOf('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc']);
  const [, pid] = /^p(\d+)$/m.exec(output) ?? [];
  const [, name] = /^c(.+)$/m.exec(output) ?? [];
  return name && pid ? describe(name, pid) : undefined;
}

/** @param {number} port */
function holderByProc(port) {
  const inodes = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => listeningInodes(table, port));
  if (inodes.length === 0) return undefined;
  const pid = quietly(() => readdirSync('/proc'), [])
    .filter((name) => /^\d+$/.test(name))
    .find((name) => holdsSocket(name, inodes));
  return pid && describe(readFileSync(`/proc/${pid}/comm`, 'utf8').trim(), pid);
}

/**
 * Rows of the kernel's table: local address with the port in hexadecimal, state `0A` for listening, the socket's inode.
 * @param {string} table
 * @param {number} port
 */
function listeningInodes(table, port) {
  const ending = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return quietly(() => readFileSync(table, 'utf8'), '')
    .split('\n')
    .map((row) => row.trim().split(/\s+/))
    .filter(([, local = '', , state]) => local.endsWith(ending) && state === '0A')
    .map((columns) => columns[9] ?? '');
}

/**
 * @param {string} pid
 * @param {readonly string[]} inodes
 */
function holdsSocket(pid, inodes) {
  const descriptors = quietly(() => readdirSync(`/proc/${pid}/fd`), []);
  return descriptors.some((descriptor) => {
    const target = quietly(() => readlinkSync(`/proc/${pid}/fd/${descriptor}`), '');
    return inodes.some((inode) => target === `socket:[${inode}]`);
  });
}

/**
 * Node calls its main thread `MainThread`; the command line says more.
 * @param {string} name
 * @param {string} pid
 */
function describe(name, pid) {
  const [program, script] = quietly(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'), '').split('\0');
  const known = program ? [basename(program), ...(script?.includes('/') ? [script] : [])].join(' ') : name;
  return `${known} (process ${pid})`;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
const outputOf = (command, args) =>
  execute(command, args).then(
    ({ stdout }) => stdout,
    () => '',
  );

/**
 * Other people's processes may not be looked at, and tables may be missing.
 * @template T
 * @param {() => T} read
 * @param {T} otherwise
 */
function quietly(read, otherwise) {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
