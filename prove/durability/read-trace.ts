/** One system call of a trace, at the moment at which it began or at which it was done. */
export interface Call {
  readonly name: string;
  /** Everything the trace says of it up to this moment. */
  readonly text: string;
  readonly moment: 'begin' | 'end';
}

const WHOLE = /^(\d+) +(\w+)\(.* = (-?\d+)/;
const BEGUN = /^(\d+) +(\w+)\(.* <unfinished \.\.\.>$/;
const RESUMED = /^(\d+) +<\.\.\. (\w+) resumed>.* = (-?\d+)/;

/**
 * The calls of `strace -f` in their order, each when it begins and again when it is done. What is between the two was seen while
 * the call was under way. A call that failed is never done.
 */
export function* readTrace(trace: string): Generator<Call> {
  const underWay = new Map<string, string>();
  for (const line of trace.split('\n')) {
    const begun = BEGUN.exec(line);
    if (begun) {
      const [, thread = '', name = ''] = begun;
      underWay.set(thread, line);
      yield { name, text: line, moment: 'begin' };
      continue;
    }
    const resumed = RESUMED.exec(line);
    const [, thread = '', name = '', result = ''] = resumed ?? WHOLE.exec(line) ?? [];
    const text = resumed ? (underWay.get(thread) ?? '') + line : line;
    if (!resumed) yield { name, text, moment: 'begin' };
    if (result !== '' && Number(result) >= 0) yield { name, text, moment: 'end' };
  }
}
