import { plainAddressOf } from './metadata-address.ts';

const PLAIN = '/.well-known/openid-configuration';

describe('the metadata of the provider', () => {
  const named = `${PLAIN}?p=B2C_1_signupsignin`;
  const rows = [
    [PLAIN, PLAIN],
    [`/meridian.onmicrosoft.com/v2.0${PLAIN}?p=B2C_1_signupsignin`, named],
    [`/meridian.onmicrosoft.com/B2C_1_signupsignin/v2.0${PLAIN}`, named],
    [`/tfp/meridian.onmicrosoft.com/B2C_1_signupsignin/v2.0${PLAIN}`, named],
    [`/7f0c1a8e-6d1b-4c8e-9a53-0f2f6f1f4a11/v2.0${PLAIN}`, PLAIN],
    [`/x/v2.0${PLAIN}?p=nonsense`, PLAIN],
  ] as const;
  for (const [asked, found] of rows) {
    it(`are found at ${asked}`, () => {
      expect(plainAddressOf(asked)).toBe(found);
    });
  }

  it('are all that is found elsewhere', () => {
    expect(plainAddressOf('/auth?p=B2C_1_signupsignin')).toBe('/auth?p=B2C_1_signupsignin');
  });
});
