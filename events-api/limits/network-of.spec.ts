import { isThisMachine, networkOf } from './network-of.ts';

describe('the network that a rate limit counts by', () => {
  it('is the address itself for IPv4, also when a socket writes it in IPv6', () => {
    expect(['203.0.113.9', '::ffff:203.0.113.9', '::FFFF:203.0.113.9'].map(networkOf)).toEqual(Array(3).fill('203.0.113.9'));
  });

  it('is the /64 for IPv6, however it is written', () => {
    const same = ['2001:db8:0:1::9', '2001:0DB8::1:ffff:0:0:1', '2001:db8:0:1:2:3:4:5', '2001:db8::1:0:0:203.0.113.9'];
    expect(same.map(networkOf)).toEqual(Array(4).fill('2001:db8:0:1::/64'));
    expect(networkOf('2001:db8:0:2::9')).toBe('2001:db8:0:2::/64');
  });

  it('knows this machine', () => {
    expect(['127.0.0.1', '127.8.0.1', '::1', '::ffff:127.0.0.1'].map(networkOf).every(isThisMachine)).toBeTrue();
    expect(['128.0.0.1', '2001:db8::1', '::ffff:10.0.0.1'].map(networkOf).some(isThisMachine)).toBeFalse();
  });
});
