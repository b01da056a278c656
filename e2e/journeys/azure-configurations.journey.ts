import type { Browser } from 'playwright-core';
import { signInOf } from '../../tools/start/identity-provider.mjs';
import { AzureTenant, TENANT_ID } from '../fixtures/azure-tenant.ts';
import { launchBrowser, newVisitor } from '../fixtures/browser.ts';
import { closeAll, closing } from '../fixtures/closing.ts';
import { House } from '../fixtures/house.ts';
import { writeOneEvent } from '../fixtures/one-event.ts';
import type { Visitor } from '../steps/visitor.ts';

const MARA = { email: 'mara@meridian.example', name: 'Mara' };
const { clientId } = signInOf({ identityProvider: '' });

const b2c = {
  authorityHost: 'contoso.b2clogin.com',
  tenant: 'contoso.onmicrosoft.com',
  clientID: clientId,
  signUpSignInPolicy: 'B2C_1_signupsignin',
  editProfilePolicy: 'B2C_1_editprofile',
  resetPasswordPolicy: 'B2C_1_passwordreset',
};
const externalId = { authorityHost: 'contoso.ciamlogin.com', tenant: TENANT_ID, clientId };

describe('A portal that is configured for', () => {
  let house: House;
  let tenant: AzureTenant;
  let visitor: Visitor;
  /** Hosts that were sent a bearer, whatever for. */
  let bearersTo: Set<string>;

  afterEach(closeAll);

  /** @param settings of one provider, but for the portal's own address */
  async function open(group: 'aadB2CConfig' | 'externalId', settings: object): Promise<void> {
    const changes = (portal: string) => ({
      openIdConnect: undefined,
      [group]: { ...settings, redirectUri: `${portal}/` },
    });
    house = closing(await House.openWithSignIn((opening) => opening.import(writeOneEvent(opening.folder)), changes));
    tenant = closing(await AzureTenant.open(house.identityProvider.address));
    const browser: Browser = closing(await launchBrowser(tenant.flags));
    visitor = await newVisitor(browser, house);
    bearersTo = new Set();
    visitor.page.on('request', (request) => {
      if (request.headers()['authorization']?.startsWith('Bearer ')) bearersTo.add(new URL(request.url()).origin);
    });
    await visitor.open('/events/tide-table/register');
  }

  const addressesOf = (method: string, endpoint: string): URL[] =>
    tenant.asked
      .filter((line) => line.startsWith(`${method} `))
      .map((line) => new URL(line.slice(method.length + 1)))
      .filter(({ pathname }) => pathname.endsWith(endpoint));

  const FORMS = [
    ['Azure AD B2C', 'aadB2CConfig', b2c, 'https://contoso.b2clogin.com/contoso.onmicrosoft.com/b2c_1_signupsignin'],
    [
      'Azure AD B2C under a domain of the organisation’s own, with the tenant’s id',
      'aadB2CConfig',
      { ...b2c, authorityHost: 'login.contoso.com', tenant: TENANT_ID },
      `https://login.contoso.com/${TENANT_ID}/b2c_1_signupsignin`,
    ],
    ['Entra External ID', 'externalId', externalId, `https://contoso.ciamlogin.com/${TENANT_ID}`],
    [
      'Entra External ID under a domain of the organisation’s own',
      'externalId',
      { ...externalId, authorityHost: 'login.contoso.com' },
      `https://login.contoso.com/${TENANT_ID}`,
    ],
  ] as const;
  for (const [name, group, settings, authority] of FORMS) {
    it(`${name} signs in and out there, and tells its token to the Events API alone`, async () => {
      await open(group, settings);
      await visitor.signsIn(MARA);
      await visitor.seesHeading('Who is coming?');
      await visitor.page.waitForLoadState('networkidle');
      await visitor.press(MARA.name);
      await visitor.press('Sign out');
      await visitor.page.getByRole('banner').getByRole('button', { name: 'Sign in' }).waitFor();

      expect(new Set(addressesOf('GET', 'openid-configuration').map(({ href }) => href))).toEqual(
        new Set([`${authority}/v2.0/.well-known/openid-configuration`]),
      );
      const [way] = addressesOf('GET', '/authorize');
      expect(way?.href).toMatch(new RegExp(`^${authority}/oauth2/v2.0/authorize\\?`));
      expect(Object.fromEntries(way?.searchParams ?? [])).toEqual(
        jasmine.objectContaining({
          client_id: clientId,
          redirect_uri: `${house.portal}/`,
          response_type: 'code',
          code_challenge_method: 'S256',
          scope: `${group === 'aadB2CConfig' ? `${clientId} ` : ''}openid profile offline_access`,
        }),
      );
      expect(addressesOf('POST', '/token').map(({ origin, pathname }) => origin + pathname)).toEqual([
        `${authority}/oauth2/v2.0/token`,
      ]);
      const [out] = addressesOf('GET', '/logout');
      expect(out?.href).toMatch(new RegExp(`^${authority}/oauth2/v2.0/logout\\?`));
      expect(out?.searchParams.get('post_logout_redirect_uri')).toBe(`${house.portal}/`);
      expect(out?.searchParams.get('id_token_hint')).toMatch(/^ey/);
      expect(bearersTo).toEqual(new Set([house.api]));
      const troubles = visitor.troubles.filter((trouble) => trouble !== `request to ${new URL(authority).origin}`);
      expect(troubles).toEqual([]);
    }, 120_000);
  }

  it('Azure AD B2C changes a profile in the user flow for it, and has the new name from the one for signing in', async () => {
    await open('aadB2CConfig', b2c);
    await visitor.signsIn(MARA);
    await visitor.press(MARA.name);
    await visitor.press('Edit profile');
    await visitor.page.getByLabel('First name').fill('Maja');
    await visitor.press('Save');
    await visitor.isKnownAs('Maja');
    expect(addressesOf('GET', '/authorize').map(({ pathname }) => pathname.split('/')[2])).toEqual([
      'b2c_1_signupsignin',
      'b2c_1_editprofile',
      'b2c_1_signupsignin',
    ]);
    await visitor.seesHeading('Who is coming?');
    expect(bearersTo).toEqual(new Set([house.api]));
  }, 120_000);

  it('Azure AD B2C with an older user flow leads whoever has forgotten the password (AADB2C90118) to set another', async () => {
    await open('aadB2CConfig', b2c);
    tenant.isPasswordForgotten = true;
    await visitor.press('Sign in');
    await visitor.seesHeading('Set a new password');
    await visitor.page.getByLabel('E-mail').fill(MARA.email);
    await visitor.press('Go on');
    await visitor.page.getByLabel('Code').fill(await visitor.page.locator('code').innerText());
    await visitor.page.getByLabel('New password').fill('quite another password');
    await visitor.press('Save');
    await visitor.isKnownAs(MARA.name);
    await visitor.seesHeading('Who is coming?');
    expect(addressesOf('GET', '/authorize').map(({ pathname }) => pathname.split('/')[2])).toEqual([
      'b2c_1_signupsignin',
      'b2c_1_passwordreset',
      'b2c_1_signupsignin',
    ]);
  }, 120_000);

  it('a user flow that B2C does not have is told which settings to compare', async () => {
    await open('aadB2CConfig', { ...b2c, signUpSignInPolicy: 'B2C_1_signin' });
    await visitor.press('Sign in');
    await visitor.press('Not signed in');
    await visitor.follow('What is wrong?');
    await visitor.seesHeading('Signing in did not work');
    await visitor.sees(/knows no such tenant or user flow: .*\/contoso\.onmicrosoft\.com\/B2C_1_signin\./);
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await visitor.page.setViewportSize({ width: 320, height: 700 });
    expect(await visitor.page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  }, 120_000);
});
