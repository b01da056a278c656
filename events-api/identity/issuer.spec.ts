import type { ErrorWire } from '../../contract/error.ts';
import { paths } from '../../contract/paths.ts';
import { newSigningKey } from '../testing/mint-token.ts';
import { TestIssuer } from '../testing/test-issuer.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const MINUTE = 60_000;

describe('the issuer of sign-in tokens', () => {
  let now: Date;
  let issuer: TestIssuer;
  let server: TestServer;
  let isUp: boolean;

  beforeEach(async () => {
    now = new Date('2030-03-01T10:00:00.000Z');
    isUp = true;
    issuer = await TestIssuer.start(() => now);
    server = await startTestServer({ clock: () => now });
    await issuer.serve(server);
  });

  afterEach(async () => {
    await server.stop();
    if (isUp) await issuer.goDown();
  });

  const pass = (milliseconds: number): void => {
    now = new Date(now.getTime() + milliseconds);
  };

  const answerTo = async (token: string): Promise<string> => {
    const response = await server.call(paths.authenticatedUser.pattern, { headers: { authorization: `Bearer ${token}` } });
    return response.ok ? 'welcome' : `${response.status} ${((await response.json()) as ErrorWire).code}`;
  };

  const goDown = async (): Promise<void> => {
    await issuer.goDown();
    isUp = false;
  };

  const goUp = async (): Promise<void> => {
    await issuer.goUp();
    isUp = true;
  };

  it('is asked once for the tokens of many', async () => {
    const token = await issuer.token();
    expect(await Promise.all(Array.from({ length: 20 }, () => answerTo(token)))).toEqual(Array<string>(20).fill('welcome'));
    expect(issuer.requests).toEqual(['/tenant/v2.0/.well-known/openid-configuration?p=B2C_1_in', '/tenant/v2.0/keys']);
  });

  it('is not asked by anonymous callers, nor for tokens that cannot be its own', async () => {
    await server.call(paths.publishedEvents.pattern);
    await answerTo('not.a.token');
    expect(issuer.requests).toEqual([]);
  });

  it('is followed when it has a new key, and what its old key signed is refused from then on', async () => {
    const old = await issuer.token();
    expect(await answerTo(old)).toBe('welcome');
    await issuer.rotate('second', 'ES256');
    pass(MINUTE);
    expect(await answerTo(await issuer.token())).toBe('welcome');
    expect(await answerTo(old)).toBe('401 bearer_signature_invalid');
  });

  it('is believed for ten minutes about a key that it has withdrawn', async () => {
    const old = await issuer.token();
    expect(await answerTo(old)).toBe('welcome');
    await issuer.rotate('second', 'PS256');
    pass(9 * MINUTE);
    expect(await answerTo(old)).toBe('welcome');
    pass(2 * MINUTE);
    expect(await answerTo(old)).toBe('401 bearer_signature_invalid');
  });

  it('is not flooded by tokens with keys that nobody has', async () => {
    expect(await answerTo(await issuer.token())).toBe('welcome');
    pass(MINUTE);
    const forged = await Promise.all(
      Array.from({ length: 30 }, async (_, at) => issuer.token({}, await newSigningKey(`k${at}`, 'ES256'))),
    );
    for (const token of forged) expect(await answerTo(token)).toBe('401 bearer_signature_invalid');
    expect(issuer.requests.length).toBe(4);
  });

  it('may be down for those whose keys are known; others are told to come again', async () => {
    const token = await issuer.token({ exp: now.getTime() / 1000 + 90_000 });
    const stranger = await issuer.token({}, await newSigningKey('second'));
    expect(await answerTo(token)).toBe('welcome');
    await goDown();
    pass(30 * MINUTE);
    expect(await answerTo(token)).toBe('welcome');
    expect(await answerTo(stranger)).toBe('503 identity_unavailable');
    expect(await answerTo(token)).toBe('welcome');
    pass(24 * 60 * MINUTE);
    expect(await answerTo(token)).toBe('503 identity_unavailable');
  });

  it('is asked again soon after it was down', async () => {
    await goDown();
    const token = await issuer.token();
    const refused = await server.call(paths.publishedEvents.pattern, { headers: { authorization: `Bearer ${token}` } });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    await goUp();
    expect(await answerTo(token)).toBe('503 identity_unavailable');
    pass(6000);
    expect(await answerTo(token)).toBe('welcome');
  });
});
