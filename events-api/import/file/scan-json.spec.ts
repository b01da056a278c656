import fc from 'fast-check';
import { ImportError } from '../import-error.ts';
import { scanJson } from './scan-json.ts';

const refusal = (text: string): ImportError | undefined => {
  try {
    scanJson(text, 'file.json');
    return undefined;
  } catch (error) {
    if (error instanceof ImportError) return error;
    throw error;
  }
};

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('Scanning JSON', () => {
  it('names line and column of a mistake', () => {
    const error = refusal('{\n  "a": 1,\n  "b": tru,\n}');
    expect(error?.code).toBe('not_json');
    expect(error?.place).toEqual({ line: 3, column: 8 });
    expect(error?.file).toBe('file.json');
    expect(refusal('[1 2]')?.place).toEqual({ line: 1, column: 4 });
    expect(refusal('[1],')?.place).toEqual({ line: 1, column: 4 });
    expect(refusal("{'a': 1}")?.place).toEqual({ line: 1, column: 2 });
    expect(refusal('["a\nb"]')?.place).toEqual({ line: 1, column: 4 });
  });

  it('calls a file that stops anywhere inside cut off', () => {
    const whole = '{"a": [1.5e3, true, null, "x\\u00e9"], "b": {"c": false}}';
    for (let length = 1; length < whole.length; length++) {
      const cut = whole.slice(0, length);
      expect(refusal(cut)?.code).withContext(cut).toBe('truncated');
    }
    expect(refusal(whole)).toBeUndefined();
  });

  it('refuses a member that stands twice in one object', () => {
    const error = refusal('{"sessions": {"105": {}, "106": {},\n "105": {}}}');
    expect(error?.code).toBe('duplicate_id');
    expect(error?.message).toContain('“105”');
    expect(error?.place).toEqual({ line: 2, column: 2 });
    expect(refusal('[{"a": 1}, {"a": 1}]')).toBeUndefined();
  });

  it('refuses nesting that no schedule has, without running out of stack', () => {
    expect(refusal('['.repeat(5_000_000))?.code).toBe('too_deep');
    expect(refusal('['.repeat(90) + ']'.repeat(90))).toBeUndefined();
  });

  it('refuses more values than memory is good for', () => {
    expect(refusal(`[${'{},'.repeat(1_000_001)}{}]`)?.code).toBe('too_many_values');
  });

  it('agrees with JSON.parse on what is JSON', () => {
    const anyJson = fc.json({ maxDepth: 5 });
    const isTaken = fc.property(anyJson, (text) => refusal(text) === undefined || refusal(text)?.code === 'duplicate_id');
    expect(() => {
      fc.assert(isTaken, { seed: 1 });
    }).not.toThrow();
    const broken = fc
      .tuple(anyJson, fc.nat(), fc.constantFrom('', ',', '"', '{', ']', '\\', '-', '0', 'n', ' ', '\n', ':', 'é'))
      .map(([text, at, more]) => {
        const index = at % (text.length + 1);
        return text.slice(0, index) + more + text.slice(index + (more === '' ? 1 : 0));
      });
    const isJudgedAlike = fc.property(broken, (text) =>
      refusal(text) === undefined ? parses(text) : refusal(text)?.code === 'duplicate_id' || !parses(text),
    );
    expect(() => {
      fc.assert(isJudgedAlike, { seed: 2, numRuns: 2000 });
    }).not.toThrow();
  });
});
