import { DEMO_PASSWORD } from './accounts/demo-people.ts';
import { policies } from './provider/policies.ts';
import { Browser, type Visit } from './testing/browser.ts';
import { PORTAL, startTestProvider } from './testing/test-provider.ts';

const mara = { email: 'mara@meridian.example', password: DEMO_PASSWORD };
const newcomer = { givenName: 'Ana', familyName: 'Neu', email: 'ana@example.org', password: 'a long password' };

describe('the identity provider', () => {
  let provider: Awaited<ReturnType<typeof startTestProvider>>;
  let browser: Browser;

  beforeEach(async () => {
    provider = await startTestProvider();
    browser = new Browser(provider.issuer);
  });

  afterEach(() => provider.stop());

  const codeIn = ({ text }: Visit): string => /<code>(\d{6})<\/code>/.exec(text)?.[1] ?? 'none';
  const signIn = async (parameters = {}): Promise<Visit> =>
    browser.submit(await browser.get(provider.signInAddress(parameters)), mara);

  it('signs somebody of the demo in and says who it is as Azure AD B2C does', async () => {
    const page = await browser.get(provider.signInAddress());
    expect(page.text).toContain('Mara Lindqvist');
    const back = await browser.submit(page, mara);
    expect(back.address).toMatch(new RegExp(`^${PORTAL}/\\?code=.+&state=s`));
    expect(await provider.claimsOf(await provider.redeem(back))).toEqual(
      jasmine.objectContaining({
        oid: '1f6a0c52-8a0e-4f0b-9b56-000000000001',
        sub: '1f6a0c52-8a0e-4f0b-9b56-000000000001',
        emails: ['mara@meridian.example'],
        email_verified: true,
        given_name: 'Mara',
        family_name: 'Lindqvist',
        tfp: 'B2C_1_signupsignin',
        nonce: 'n',
      }),
    );
  });

  it('remembers who is signed in', async () => {
    await signIn();
    expect((await browser.get(provider.signInAddress())).address).toContain(`${PORTAL}/?code=`);
  });

  it('says of a wrong password and of an unknown address the same', async () => {
    const page = await browser.get(provider.signInAddress());
    for (const wrong of [
      { ...mara, password: 'wrong' },
      { ...mara, email: 'nobody@example.org' },
    ]) {
      expect((await browser.submit(page, wrong)).text).toContain('The e-mail address or the password is wrong.');
    }
  });

  describe('lets people sign up', () => {
    const signUp = async (fields: Record<string, string> = {}): Promise<Visit> => {
      const { address } = await browser.get(provider.signInAddress());
      return browser.submit(await browser.get(`${address}/sign-up`), { ...newcomer, ...fields });
    };

    it('and verify their address', async () => {
      const page = await signUp();
      const wrong = await browser.submit(page, { code: 'wrong' });
      expect(wrong.text).toContain('The code is wrong');
      const claims = await provider.claimsOf(await provider.redeem(await browser.submit(wrong, { code: codeIn(wrong) })));
      expect(claims).toEqual(jasmine.objectContaining({ given_name: 'Ana', emails: ['ana@example.org'], email_verified: true }));
    });

    it('or verify it later', async () => {
      const page = await signUp();
      const later = await browser.submit({ ...page, text: page.text.split('</form>')[1] ?? '' }, {});
      expect((await provider.claimsOf(await provider.redeem(later)))['email_verified']).toBe(false);
    });

    it('once with each address, and with what can be kept', async () => {
      expect((await signUp({ email: 'MARA@meridian.example' })).text).toContain('There is an account with this address already.');
      const page = await signUp({ password: 'short', email: 'nonsense', givenName: ' ', familyName: '<b>"quoted"</b>' });
      expect(page.text.match(/class="problem"/g)?.length).toBe(3);
      expect(page.text).toContain('value="&lt;b&gt;&quot;quoted&quot;&lt;/b&gt;"');
      expect(page.text).not.toContain('short"');
    });
  });

  it('gives a new password to whoever gets the mail, and signs them in', async () => {
    const { address } = await browser.get(provider.signInAddress());
    const asked = await browser.submit(await browser.get(`${address}/reset`), { email: mara.email });
    expect((await browser.submit(asked, { code: '000000x', password: 'another password' })).text).toContain('The code is wrong');
    const again = await browser.submit(await browser.get(`${address}/reset`), { email: mara.email });
    const back = await browser.submit(again, { code: codeIn(again), password: 'another password' });
    expect(back.address).toContain(`${PORTAL}/?code=`);
    browser = new Browser(provider.issuer);
    expect((await signIn()).text).toContain('is wrong');
  });

  it('shows no code for an address without an account', async () => {
    const { address } = await browser.get(provider.signInAddress({ p: policies.resetPassword }));
    const asked = await browser.submit(await browser.get(`${address}/reset`), { email: 'nobody@example.org' });
    expect(codeIn(asked)).toBe('none');
  });

  it('changes the name in the user flow that is about it', async () => {
    await signIn();
    const page = await browser.get(provider.signInAddress({ p: policies.editProfile }));
    expect(page.text).toContain('value="Mara"');
    const back = await browser.submit(page, { givenName: 'Maja', familyName: 'Lindqvist' });
    expect(await provider.claimsOf(await provider.redeem(back))).toEqual(jasmine.objectContaining({ given_name: 'Maja' }));
  });

  it('lets go of whoever has changed their mind', async () => {
    const { address } = await browser.get(provider.signInAddress());
    expect((await browser.get(`${address}/cancel`)).address).toMatch(/error=access_denied&error_description=AADB2C90091/);
  });

  it('renews a sign-in once with each refresh token, for the portal only', async () => {
    const { refresh_token: token } = await provider.redeem(await signIn());
    const renew = () => provider.ask({ grant_type: 'refresh_token', refresh_token: token });
    const renewed = await renew();
    expect(renewed.headers.get('access-control-allow-origin')).toBe(PORTAL);
    expect(Object.keys((await renewed.json()) as object)).toContain('id_token');
    expect((await renew()).status).toBe(400);
  });

  it('takes no request without PKCE and none that leads elsewhere', async () => {
    expect((await browser.get(provider.signInAddress({ code_challenge: '' }))).address).toContain('error=invalid_request');
    const elsewhere = await browser.get(provider.signInAddress({ redirect_uri: 'http://evil.example/' }));
    expect([elsewhere.status, elsewhere.text.includes('This did not work')]).toEqual([400, true]);
  });

  it('signs out and leads back', async () => {
    const { id_token: hint } = await provider.redeem(await signIn());
    const query = new URLSearchParams({ id_token_hint: hint, post_logout_redirect_uri: `${PORTAL}/`, state: 'out' });
    const page = await browser.get(`${provider.issuer}/session/end?${query.toString()}`);
    expect((await browser.submit(page, { logout: 'yes' })).address).toBe(`${PORTAL}/?state=out`);
    expect((await browser.get(provider.signInAddress())).text).toContain('Sign in');
  });

  it('signs with another key from one moment to the next', async () => {
    const old = await provider.redeem(await signIn());
    await provider.rotate();
    await expectAsync(provider.claimsOf(old)).toBeRejected();
    const renewed = await provider.redeem(await browser.get(provider.signInAddress()));
    await expectAsync(provider.claimsOf(renewed)).toBeResolved();
  });

  it('speaks German to whoever prefers it', async () => {
    const page = await new Browser(provider.issuer, 'de-AT,en;q=0.5').get(provider.signInAddress());
    expect(page.text).toContain('lang="de"');
    expect(page.text).toContain('Passwort vergessen?');
  });

  it('speaks the language that the portal asks for, whatever the browser prefers', async () => {
    const page = await browser.get(provider.signInAddress({ ui_locales: 'ar' }));
    expect(page.text).toContain('<html lang="ar" dir="rtl">');
    expect((await browser.submit(page, { ...mara, password: 'wrong' })).text).toContain('lang="ar"');
    expect((await browser.get(provider.signInAddress({ ui_locales: 'constructor pt-BR ja' }))).text).toContain('lang="ja"');
    expect((await browser.get(provider.signInAddress({ ui_locales: 'pt-BR' }))).text).toContain('lang="en"');
  });

  it('has its metadata under the addresses of Azure AD B2C too', async () => {
    const path = 'meridian.onmicrosoft.com/v2.0/.well-known/openid-configuration';
    const metadata = (await (await fetch(`${provider.issuer}/${path}?p=${policies.editProfile}`)).json()) as Record<
      string,
      string
    >;
    expect(metadata['issuer']).toBe(provider.issuer);
    expect(metadata['authorization_endpoint']).toBe(`${provider.issuer}/auth?p=B2C_1_editprofile`);
  });
});
