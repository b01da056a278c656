import { type Asking, findSetupFault } from './find-setup-fault';
import { b2cSettings, settings as withMetadata } from './testing/played-provider';

const METADATA = 'https://contoso.b2clogin.com/contoso.onmicrosoft.com/B2C_1_signupsignin/v2.0/.well-known/openid-configuration';
const openIdConnect = { ...withMetadata, authority: 'https://login.example/realm/', authorityMetadata: undefined };

describe('findSetupFault', () => {
  const asked: string[] = [];
  const asking = (answer: (mode: RequestMode | undefined) => Promise<Response>, isForbidden = false): Asking => ({
    fetch: (address, options) => {
      asked.push(new Request(address).url);
      return answer(options?.mode);
    },
    isForbidden: () => isForbidden,
  });
  const nobody = () => Promise.reject(new TypeError('Failed to fetch'));
  const json = (body: object) => () => Promise.resolve(Response.json(body));
  beforeEach(() => (asked.length = 0));

  it('believes the codes that Microsoft, MSAL and the Events API have for it, and asks nobody', async () => {
    for (const [code, fault] of [
      ['AADB2C90006', 'redirectUri'],
      ['AADSTS9002326', 'singlePage'],
      ['AADSTS700016', 'clientId'],
      ['nonce_mismatch', 'otherPage'],
      ['bearer_audience_invalid', 'webApplication'],
      ['bearer_not_yet_valid', 'clock'],
    ] as const)
      expect(await findSetupFault(b2cSettings, code, asking(nobody))).toBe(fault);
    expect(asked).toEqual([]);
  });

  it('asks where MSAL asks, and takes what is no description for a wrong tenant or user flow', async () => {
    const page = () => Promise.resolve(new Response('<html>', { status: 404 }));
    expect(await findSetupFault(b2cSettings, 'endpoints_resolution_error', asking(page))).toBe('aadB2C');
    expect(asked).toEqual([METADATA]);
    expect(await findSetupFault(openIdConnect, undefined, asking(page))).toBe('openIdConnect');
    expect(asked.at(-1)).toBe('https://login.example/realm/.well-known/openid-configuration');
  });

  it('tells a provider that is down from one that does not let this site in, and from the site’s own policy', async () => {
    const opaque = (mode?: RequestMode) => (mode === 'no-cors' ? Promise.resolve(new Response()) : nobody());
    expect(await findSetupFault(b2cSettings, undefined, asking(nobody))).toBe('unreachable');
    expect(await findSetupFault(openIdConnect, undefined, asking(opaque))).toBe('cors');
    expect(await findSetupFault(b2cSettings, undefined, asking(nobody, true))).toBe('blocked');
    expect(await findSetupFault(b2cSettings, undefined, asking(opaque))).toBe('aadB2C');
    const behindFrontDoor = { ...b2cSettings, authorityHost: 'login.contoso.com' };
    expect(await findSetupFault(behindFrontDoor, undefined, asking(opaque))).toBe('cors');
  });

  it('finds an issuer under another name', async () => {
    const elsewhere = json({ issuer: 'https://other.example/' });
    expect(await findSetupFault(openIdConnect, undefined, asking(elsewhere))).toBe('issuer');
    expect(await findSetupFault(b2cSettings, undefined, asking(elsewhere))).toBeUndefined();
  });

  it('names a code that nobody knows, where the provider is well', async () => {
    const well = asking(json({ issuer: 'https://login.example/realm' }));
    expect(await findSetupFault(openIdConnect, 'server_error', well)).toBe('unknown');
    expect(await findSetupFault(openIdConnect, undefined, well)).toBeUndefined();
    expect(await findSetupFault(withMetadata, 'server_error', asking(nobody))).toBe('unknown');
  });
});
