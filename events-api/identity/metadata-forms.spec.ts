import { paths } from '../../contract/paths.ts';
import { TestIssuer } from '../testing/test-issuer.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const METADATA = '/v2.0/.well-known/openid-configuration';

/** Paths as Microsoft's documents give them; the hosts are the tenant's own. */
const FORMS: readonly (readonly [string, string])[] = [
  ['Azure AD B2C with the policy in the path', `/contoso.onmicrosoft.com/B2C_1_signupsignin${METADATA}`],
  ['Azure AD B2C with the policy in the query', `/contoso.onmicrosoft.com${METADATA}?p=B2C_1_signupsignin`],
  ['Azure AD B2C for a trust framework policy', `/tfp/contoso.onmicrosoft.com/B2C_1A_signup_signin${METADATA}`],
  ['Entra External ID', `/8d1f6a0e-94c1-4d86-8f1b-2d3c0b7a5e61${METADATA}`],
];

describe('the metadata endpoint', () => {
  const clock = () => new Date('2030-03-01T10:00:00.000Z');
  let issuer: TestIssuer;
  let server: TestServer;

  beforeEach(async () => {
    issuer = await TestIssuer.start(clock);
    server = await startTestServer({ clock });
  });

  afterEach(async () => {
    await server.stop();
    await issuer.goDown();
  });

  const signIn = async (): Promise<number> => (await server.call(paths.authenticatedUser.pattern, await issuer.bearer())).status;

  for (const [name, path] of FORMS) {
    it(`of ${name} is asked for letter by letter`, async () => {
      issuer.metadataPath = path;
      await issuer.serve(server);
      expect(await signIn()).toBe(200);
      expect(issuer.requests).toEqual([path, '/tenant/v2.0/keys']);
    });
  }

  it('of another policy is another one: its tokens are refused while nothing is there', async () => {
    await issuer.serve(server);
    issuer.metadataPath = issuer.metadataPath.replace('B2C_1_in', 'B2C_1_other');
    expect(await signIn()).toBe(503);
  });
});
