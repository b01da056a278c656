import { isApiAddress } from './is-api-address';

const ENDPOINT = 'https://api.example/EvtMgmt/api/v2.0/';

describe('isApiAddress', () => {
  it('knows what lies under the endpoint', () => {
    expect(isApiAddress(`${ENDPOINT}events/published`, ENDPOINT)).toBeTrue();
    expect(isApiAddress(`${ENDPOINT}events/x?key=1`, ENDPOINT)).toBeTrue();
  });

  it('lets nothing else pass, however alike', () => {
    const others = [
      'https://api.example/health',
      'https://api.example/other/api/v2.0/events',
      'http://api.example/EvtMgmt/api/v2.0/events',
      'https://api.example:8443/EvtMgmt/api/v2.0/events',
      'https://api.example.evil.example/EvtMgmt/api/v2.0/events',
      'https://api.example@evil.example/EvtMgmt/api/v2.0/events',
      `${ENDPOINT}../../../other`,
      'https://evil.example/?to=https://api.example/EvtMgmt/api/v2.0/',
      'https://[',
    ];
    expect(others.filter((address) => isApiAddress(address, ENDPOINT))).toEqual([]);
  });
});
