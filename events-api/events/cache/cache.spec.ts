import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { acceptedEncodings } from './accepted-encodings.ts';
import { Body } from './body.ts';
import { BodyCache } from './body-cache.ts';
import { hasMatch } from './send-body.ts';

const long = { text: 'all work and no play '.repeat(200) };

/** Texts that no level of compression sees through at once. */
const words = Array.from({ length: 3000 }, (_, index) => `${Math.imul(index, 2_654_435_761) % 997} of ${index % 89}`);

describe('a body', () => {
  it('is the same bytes in every encoding', async () => {
    const body = new Body(long);
    const text = JSON.stringify(long);
    expect((await body.bytes('identity')).toString()).toBe(text);
    expect(gunzipSync(await body.bytes('gzip')).toString()).toBe(text);
    expect(brotliDecompressSync(await body.bytes('br')).toString()).toBe(text);
  });

  it('is compressed once', async () => {
    const body = new Body(long);
    expect(await body.bytes('br')).toBe(await body.bytes('br'));
  });

  it('does not keep the plain text of a large answer beside its Brotli, and gives it to whoever asks', async () => {
    const text = JSON.stringify([...words, ...words, ...words]);
    const body = new Body(JSON.parse(text));
    expect(body.size).toBe(text.length);
    await body.bytes('br');
    expect(body.size).toBeLessThan(text.length / 2);
    expect((await body.bytes('identity')).toString()).toBe(text);
    expect(gunzipSync(await body.bytes('gzip')).toString()).toBe(text);
    expect(body.size).toBeLessThan(text.length);
  });

  it('becomes smaller when there is time, is the same text then, and only where people take it in Brotli', async () => {
    const body = new Body(words);
    expect(body.canBeSmaller).toBeFalse();
    const quick = await body.bytes('br');
    expect(body.canBeSmaller).toBeTrue();
    const making = body.makeSmaller();
    expect(await body.bytes('br')).toBe(quick);
    await making;
    const thorough = await body.bytes('br');
    expect(thorough.length).toBeLessThan(quick.length);
    expect(brotliDecompressSync(thorough).toString()).toBe(JSON.stringify(words));
    expect(body.canBeSmaller).toBeFalse();
  });

  it('keeps no more memory than its bytes, however small', async () => {
    const body = new Body(long);
    for (const encoding of ['identity', 'br', 'gzip'] as const) {
      const bytes = await body.bytes(encoding);
      expect(bytes.buffer.byteLength).withContext(encoding).toBe(bytes.length);
    }
  });

  it('has the tag of its text', () => {
    expect(new Body({ a: 1 }).etag).toBe(new Body({ a: 1 }).etag);
    expect(new Body({ a: 1 }).etag).not.toBe(new Body({ a: 2 }).etag);
  });

  it('goes out in the smallest encoding that is accepted, and plain when it is short', () => {
    const encoding = (header: string | undefined): string => new Body(long).encodingFor(acceptedEncodings(header));
    expect(['gzip, deflate, br', 'gzip', 'deflate', undefined, '*', 'br;q=0, gzip', 'BR;q=0.5'].map(encoding)).toEqual([
      'br',
      'gzip',
      'identity',
      'identity',
      'gzip',
      'gzip',
      'br',
    ]);
    expect(new Body(1).encodingFor(acceptedEncodings('br'))).toBe('identity');
  });
});

describe('the body cache', () => {
  it('builds once from the same ingredients, and anew when one has changed', () => {
    const cache = new BodyCache();
    const [content, counts] = [{}, {}];
    let built = 0;
    const build = (): number => ++built;
    const first = cache.body('key', [content, counts], build);
    expect(cache.body('key', [content, counts], build)).toBe(first);
    expect(cache.body('other', [content, counts], build)).not.toBe(first);
    expect(cache.body('key', [content, {}], build)).not.toBe(first);
    expect(built).toBe(3);
  });

  it('makes answers smaller that have stayed the same for a while, the one that was sent last first', async () => {
    const cache = new BodyCache();
    const ask = async (key: string): Promise<number> => (await cache.body(key, [1], () => words).bytes('br')).length;
    const [one, two] = [await ask('one'), await ask('two')];
    await cache.makeOneSmaller(performance.now());
    expect([await ask('one'), await ask('two')]).toEqual([one, two]);
    const later = performance.now() + 60_000;
    await cache.makeOneSmaller(later);
    expect(await ask('one')).toBe(one);
    expect(await ask('two')).toBeLessThan(two);
    await cache.makeOneSmaller(later);
    expect(await ask('one')).toBeLessThan(one);
    await cache.makeOneSmaller(later);
  });

  it('lets the answers that nobody asks for go before it grows too large', () => {
    const cache = new BodyCache(1000);
    const large = 'x'.repeat(400);
    const ask = (key: string, build: () => unknown): Body => cache.body(key, [1], build);
    const kept = ask('kept', () => large);
    ask('forgotten', () => large);
    ask('kept', fail);
    ask('new', () => large);
    expect(ask('kept', fail)).toBe(kept);
    let isBuiltAgain = false;
    ask('forgotten', () => (isBuiltAgain = true));
    expect(isBuiltAgain).toBeTrue();
  });
});

describe('If-None-Match', () => {
  it('is met by the tag among others, weak or strong, and by the star', () => {
    expect(['W/"a"', '"a"', '"b", W/"a"', '*'].map((header) => hasMatch(header, 'W/"a"'))).toEqual([true, true, true, true]);
    expect([undefined, '"b"', 'a', ''].map((header) => hasMatch(header, 'W/"a"'))).toEqual([false, false, false, false]);
  });
});
