import type { House } from '../../e2e/fixtures/house.ts';
import type { World } from './world.ts';

/** What views ask for in a house. */
export function worldIn(house: House, more: Partial<Pick<World, 'registrations' | 'conference'>> = {}): World {
  const idOf = (table: string, name: string): string => {
    const [row] = house.query(`select id from ${table} where name = ?`, name);
    if (!row) throw new Error(`There is no ${table} called "${name}" in this house.`);
    return String(row['id']);
  };
  return {
    house,
    sessionId: (name) => idOf('session', name),
    speakerId: (name) => idOf('speaker', name),
    registrations: {},
    conference: undefined,
    ...more,
  };
}
