import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../clock.ts';
import type { Adapter, AdapterPayload } from 'oidc-provider';

/** Where `oidc-provider` keeps sessions, codes and tokens, so that people stay signed in when the provider starts anew. */
export class ArtifactStore implements Adapter {
  readonly #database: DatabaseSync;
  readonly #model: string;
  readonly #clock: Clock;

  constructor(database: DatabaseSync, model: string, clock: Clock) {
    this.#database = database;
    this.#model = model;
    this.#clock = clock;
  }

  /** @param expiresIn in seconds */
  upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    const expiresAt = expiresIn === undefined ? null : secondsOf(this.#clock) + expiresIn;
    this.#database
      .prepare('insert or replace into artifact (model, id, payload, uid, grant_id, expires_at) values (?, ?, ?, ?, ?, ?)')
      .run(this.#model, id, JSON.stringify(payload), payload.uid ?? null, payload.grantId ?? null, expiresAt);
    return Promise.resolve();
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    return this.#first('id = ?', id);
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#first('uid = ?', uid);
  }

  /** Of the device flow, which this provider does not offer. */
  findByUserCode(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  async consume(id: string): Promise<void> {
    const payload = { ...(await this.find(id)), consumed: secondsOf(this.#clock) };
    this.#database
      .prepare('update artifact set payload = ? where model = ? and id = ?')
      .run(JSON.stringify(payload), this.#model, id);
  }

  destroy(id: string): Promise<void> {
    this.#database.prepare('delete from artifact where model = ? and id = ?').run(this.#model, id);
    return Promise.resolve();
  }

  revokeByGrantId(grantId: string): Promise<void> {
    this.#database.prepare('delete from artifact where grant_id = ?').run(grantId);
    return Promise.resolve();
  }

  #first(where: string, value: string): Promise<AdapterPayload | undefined> {
    const sql = `select payload from artifact where model = ? and ${where} and (expires_at is null or expires_at > ?)`;
    const row = this.#database.prepare(sql).get(this.#model, value, secondsOf(this.#clock)) as { payload: string } | undefined;
    return Promise.resolve(row && (JSON.parse(row.payload) as AdapterPayload));
  }
}

const secondsOf = (clock: Clock): number => Math.floor(clock().getTime() / 1000);

/** What has expired is of no use to anybody. */
export function forgetExpired(database: DatabaseSync, clock: Clock): void {
  database.prepare('delete from artifact where expires_at <= ?').run(secondsOf(clock));
}
