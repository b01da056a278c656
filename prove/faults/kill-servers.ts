import type { Crowd } from '../buyers/crowd.ts';
import { pause } from '../pause.ts';

/** Kills one server after another, now and then all at once, at random moments, and starts them again, until `isOver`. */
export async function killServers({ random, servers, tally }: Crowd, isOver: () => boolean): Promise<void> {
  await pause(random.between(50, 400));
  while (!isOver()) {
    const victims = random.chance(0.2) ? servers : [random.of(servers)];
    await Promise.all(
      victims.map(async (server) => {
        await server.kill();
        tally.kills++;
        await pause(random.between(0, 100));
        await server.restart();
      }),
    );
    await pause(random.between(150, 900));
  }
}
