import { spawnSync } from 'node:child_process';

/** What a tracer is to tell: writes and syncs of files, writes to sockets, with the paths behind the numbers and whole texts. */
const CALLS = 'pwrite64,pwritev,write,writev,sendto,sendmsg,fsync,fdatasync';

export const hasTracer = (): boolean => spawnSync('strace', ['-V'], { stdio: 'ignore' }).status === 0;

/** The beginning of a command line whose system calls are written to `file`; the program stays our own child (`-D`). */
export const traced = (file: string): readonly string[] => [
  'strace',
  ...['-D', '-f', '-y', '-s', '8192', '--seccomp-bpf', '-e', `trace=${CALLS}`, '-e', 'signal=none', '-o', file],
];
