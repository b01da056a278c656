import { Service } from '@angular/core';

/** An answer of the Events API as it came. */
export interface DeviceAnswer {
  readonly body: unknown;
  readonly etag: string | null;
  /** Milliseconds since 1970. */
  readonly readAt: number;
}

const STORE = 'portal.answers';
/** Enough for the list and some events; what was read longest ago goes first. */
const MOST = 60;
const READ_AT = 'read-at';

/**
 * What the Events API has answered, kept on the device for when it cannot be reached (docs/decisions/0022): public answers only, never
 * what is said to one person. Where storage is forbidden or full, nothing is kept and nothing fails.
 */
@Service()
export class DeviceAnswers {
  /** @param address absolute and without parameters, so that it holds no token */
  async find(address: string): Promise<DeviceAnswer | undefined> {
    try {
      const kept = await (await caches.open(STORE)).match(address);
      if (!kept) return undefined;
      return { body: await kept.json(), etag: kept.headers.get('etag'), readAt: Number(kept.headers.get(READ_AT)) };
    } catch {
      return undefined;
    }
  }

  async keep(address: string, { body, etag, readAt }: DeviceAnswer): Promise<void> {
    try {
      const store = await caches.open(STORE);
      const headers = { [READ_AT]: String(readAt), ...(etag !== null && { etag }) };
      await store.put(address, new Response(JSON.stringify(body), { headers }));
      const addresses = await store.keys();
      await Promise.all(addresses.slice(0, -MOST).map((oldest) => store.delete(oldest)));
    } catch {
      // Forgetting is better than failing.
    }
  }

  async drop(address: string): Promise<void> {
    try {
      await (await caches.open(STORE)).delete(address);
    } catch {
      // Where nothing can be kept there is nothing.
    }
  }
}
