import { createHmac, randomBytes } from 'node:crypto';
import type { Database } from '../store/store.ts';

/** What captchas are signed with. It is made by the first process that needs it, and all processes of the database share it. */
export class CaptchaSecret {
  readonly #db: Database;
  #secret: Promise<string> | undefined;

  constructor(db: Database) {
    this.#db = db;
  }

  /** A key for one purpose; who knows one of them knows none of the others. */
  async keyFor(purpose: 'flow' | 'challenge' | 'solution'): Promise<string> {
    this.#secret ??= loadSecret(this.#db).catch((error: unknown) => {
      this.#secret = undefined;
      throw error;
    });
    return createHmac('sha256', await this.#secret)
      .update(purpose)
      .digest('base64url');
  }
}

const ID = 'captcha';

async function loadSecret(db: Database): Promise<string> {
  const find = () => db.selectFrom('captcha_secret').select('secret').where('id', '=', ID).executeTakeFirst();
  const known = await find();
  if (known) return known.secret;
  const secret = randomBytes(32).toString('base64url');
  await db
    .insertInto('captcha_secret')
    .values({ id: ID, secret })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  // Another process may have been first.
  return (await find())?.secret ?? secret;
}
