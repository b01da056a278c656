import { StoreAddressError } from './store-address.ts';

export interface PostgresAddress {
  /** As `pg` takes it. */
  readonly connectionString: string;
  /** Connections that one server process opens at most. */
  readonly poolSize: number;
}

/** Enough for reads beside the groups of registrations; ten processes stay within PostgreSQL's usual 100 connections. */
const POOL_SIZE = 10;
/** Below, a transaction could wait for a connection that nobody is going to give back. */
const SMALLEST_POOL = 2;

const POOL_SIZE_PARAMETER = 'pool_size';

/**
 * Takes our own parameter off the address.
 * @throws StoreAddressError without the address, which may hold a password
 */
export function readPostgresAddress(address: string): PostgresAddress {
  if (!URL.canParse(address)) throw new StoreAddressError('The address of the PostgreSQL database cannot be read.');
  const url = new URL(address);
  if (url.pathname.length < 2) throw new StoreAddressError('The address of the PostgreSQL database names no database.');
  const given = url.searchParams.get(POOL_SIZE_PARAMETER);
  const poolSize = Number(given ?? POOL_SIZE);
  if (!Number.isInteger(poolSize) || poolSize < SMALLEST_POOL) {
    throw new StoreAddressError(`${POOL_SIZE_PARAMETER} must be a number of connections, at least ${SMALLEST_POOL}.`);
  }
  url.searchParams.delete(POOL_SIZE_PARAMETER);
  return { connectionString: url.href, poolSize };
}
