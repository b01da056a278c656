import type { WorldName } from './world.ts';
import type { World } from './world.ts';
import { openTown } from './town.ts';
import { House } from '../../e2e/fixtures/house.ts';
import { freePort } from '../../e2e/fixtures/free-port.ts';
import { writeOneEvent } from '../../e2e/fixtures/one-event.ts';
import { eventsApi } from '../../e2e/fixtures/run-command.ts';
import { worldIn } from './world-in.ts';

/** Opens a house for the views that need it; whoever opens it closes it. */
export async function openWorld(name: WorldName): Promise<World> {
  return name === 'town' ? openTown() : worldIn(await openers[name]());
}

const oneEvent = (house: House): Promise<void> => house.import(writeOneEvent(house.folder));

const openers: Readonly<Record<Exclude<WorldName, 'town'>, () => Promise<House>>> = {
  empty: () =>
    House.open(async (house) => {
      await oneEvent(house);
      await eventsApi('event', 'unpublish', 'tide-table', '--database', house.database);
    }),
  silent: async () => {
    const house = await House.open((opening) => opening.loadDemo());
    await house.stopApi();
    return house;
  },
  stranger: () => House.open(oneEvent, { emApplicationtoken: 'somebody-elses-token' }),
  unfinished: () => House.open(oneEvent, { apiEndpoint: 'events.example.org', brandHue: 400, webFont: {} }),
  providerless: async () => {
    const authority = `https://localhost:${await freePort()}/`;
    return House.open(oneEvent, (portal) => ({
      isAuthenticationEnabled: true,
      openIdConnect: { authority, clientId: 'portal', redirectUri: `${portal}/` },
    }));
  },
};
