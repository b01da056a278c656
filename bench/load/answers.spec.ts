import { Answers } from './answers.ts';

const answer = (status: number, body: string): string =>
  `HTTP/1.1 ${status} Said\r\nContent-Length: ${body.length}\r\nvary: Origin\r\n\r\n${body}`;

describe('answers on a connection', () => {
  it('are found wherever they are cut', () => {
    const text = answer(200, 'x'.repeat(30)) + 'HTTP/1.1 304 Not Modified\r\netag: "a"\r\n\r\n' + answer(503, '');
    for (let size = 1; size <= text.length; size++) {
      const answers = new Answers();
      const statuses: number[] = [];
      for (let at = 0; at < text.length; at += size) statuses.push(...answers.read(Buffer.from(text.slice(at, at + size))));
      expect(statuses).withContext(`pieces of ${size}`).toEqual([200, 304, 503]);
    }
  });

  it('are not told before their last byte is there', () => {
    const answers = new Answers();
    const text = answer(200, 'body');
    expect(answers.read(Buffer.from(text.slice(0, -1)))).toEqual([]);
    expect(answers.read(Buffer.from(text.slice(-1)))).toEqual([200]);
  });
});
