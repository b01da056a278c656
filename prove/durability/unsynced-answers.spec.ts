import { findUnsyncedAnswers } from './unsynced-answers.ts';

const id = (number: number): string => `019a0000-0000-7000-8000-00000000000${number}`;
const write = (number: number): string =>
  String.raw`7 pwrite64(20</d/events.sqlite-wal>, "\0\5${id(number)}ER-1\1", 4096, 56) = 4096`;
const sync = '7 fdatasync(20</d/events.sqlite-wal>) = 0';
const answer = (number: number): string =>
  String.raw`7 writev(23<socket:[9]>, [{iov_base="HTTP/1.1 200 OK\r\n\r\n{\"registrations\":[{\"id\":\"${id(number)}\",\"key\":\"k\"}]}", iov_len=90}], 1) = 90`;

const unsyncedIn = (...lines: readonly string[]): readonly string[] => findUnsyncedAnswers(lines.join('\n')).unsynced;

describe('An answer in the trace of a server', () => {
  it('is durable after its registration was written and then synced', () => {
    expect(unsyncedIn(write(1), write(2), sync, answer(1), answer(2))).toEqual([]);
    expect(findUnsyncedAnswers([write(1), sync, answer(1), answer(1)].join('\n')).answered).toBe(1);
  });

  it('is not before the sync, nor after one that came before the writing, nor without any writing', () => {
    expect(unsyncedIn(write(1), answer(1), sync)).toEqual([id(1)]);
    expect(unsyncedIn(sync, write(1), answer(1))).toEqual([id(1)]);
    expect(unsyncedIn(sync, answer(1))).toEqual([id(1)]);
  });

  it('is not while the sync is under way, or when the sync failed', () => {
    const begun = '7 fdatasync(20</d/events.sqlite-wal> <unfinished ...>';
    const ended = '7 <... fdatasync resumed>) = 0';
    expect(unsyncedIn(write(1), begun, answer(1), ended)).toEqual([id(1)]);
    expect(unsyncedIn(write(1), begun, ended, answer(1))).toEqual([]);
    expect(unsyncedIn(begun, write(1), ended, answer(1))).toEqual([id(1)]);
    expect(unsyncedIn(write(1), '7 fdatasync(20</d/events.sqlite-wal>) = -1 EIO (Input/output error)', answer(1))).toEqual([
      id(1),
    ]);
  });

  it('is not by the sync of another file', () => {
    expect(unsyncedIn(write(1), '7 fsync(9</d/other>) = 0', answer(1))).toEqual([id(1)]);
  });
});
