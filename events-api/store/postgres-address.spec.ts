import { readPostgresAddress } from './postgres-address.ts';
import { StoreAddressError } from './store-address.ts';

describe('The address of a PostgreSQL database', () => {
  it('may say how many connections a process opens, and is otherwise left as it is', () => {
    expect(readPostgresAddress('postgres://user:secret@host:5433/events?sslmode=verify-full&pool_size=20')).toEqual({
      connectionString: 'postgres://user:secret@host:5433/events?sslmode=verify-full',
      poolSize: 20,
    });
    expect(readPostgresAddress('postgres://host/events').poolSize).toBe(10);
  });

  const refused = [
    'postgres://user:secret@host:port/events',
    'postgres://user:secret@host',
    'postgres://u:secret@h/d?pool_size=1',
  ];
  for (const address of refused) {
    it(`is refused without repeating its password (${address.replace('secret', '…')})`, () => {
      const read = () => readPostgresAddress(address);
      expect(read).toThrowMatching((error: Error) => error instanceof StoreAddressError && !error.message.includes('secret'));
    });
  }
});
