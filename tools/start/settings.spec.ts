import { ToldError } from '../setup/told-error.mjs';
import { readSettings } from './settings.mjs';

describe('readSettings', () => {
  it('uses the documented ports unless told otherwise', () => {
    expect(readSettings({})).toEqual(
      jasmine.objectContaining({ portal: 'http://localhost:4200', eventsApi: 'http://localhost:4300' }),
    );
    expect(readSettings({ PORTAL_PORT: '5200' }).portal).toBe('http://localhost:5200');
  });

  it('keeps data where it is told to', () => {
    expect(readSettings({ PORTAL_DATA: '/var/lib/portal' }).database).toBe('/var/lib/portal/demo.sqlite');
  });

  it('refuses what is no port, naming the variable', () => {
    for (const port of ['http', '0', '70000', '4.2'])
      expect(() => readSettings({ EVENTS_API_PORT: port })).toThrowError(
        ToldError,
        `EVENTS_API_PORT is "${port}": it must be a port number from 1 to 65535.`,
      );
  });
});
