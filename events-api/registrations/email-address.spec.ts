import { isEmailAddress } from './email-address.ts';

describe('isEmailAddress', () => {
  for (const address of ['a@b', "o'hara+tag@example.co.uk", 'josé@exämple.de', '用户@例え.テスト', 'x_y%z@sub.example.org']) {
    it(`takes ${address}`, () => expect(isEmailAddress(address)).toBeTrue());
  }

  for (const text of [
    '',
    'a',
    '@b',
    'a@',
    'a b@c',
    'a@b c',
    'a@@b',
    'a..b@c',
    '.a@b',
    'a@b.',
    'a@-b',
    '<a@b>',
    'a@b,c@d',
    'a\n@b',
  ]) {
    it(`refuses ${JSON.stringify(text)}`, () => expect(isEmailAddress(text)).toBeFalse());
  }
});
