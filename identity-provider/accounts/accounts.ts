import { randomInt, randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../clock.ts';
import type { Account, NewAccount } from './account.ts';
import { hashOf, isPassword } from './password.ts';

interface Row {
  readonly id: string;
  readonly email: string;
  readonly is_email_verified: number;
  readonly given_name: string;
  readonly family_name: string;
  readonly password: string;
  readonly code: string | null;
  readonly code_expires_at: number | null;
}

/** In milliseconds. */
const CODE_LIFETIME = 15 * 60_000;
const CODE_ATTEMPTS = 5;

/** The accounts of this provider, in its database. */
export class Accounts {
  readonly #database: DatabaseSync;
  readonly #clock: Clock;
  /** Compared with when there is no such account, so that the answer takes as long. */
  readonly #nobody = hashOf(randomUUID());

  constructor(database: DatabaseSync, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  find(id: string): Account | undefined {
    return accountFromRow(this.#row('id = ?', id));
  }

  findByEmail(email: string): Account | undefined {
    return accountFromRow(this.#row('email_key = ?', keyOf(email)));
  }

  /** @returns undefined when the address or the password is wrong; which of them, nobody learns */
  async findByPassword(email: string, password: string): Promise<Account | undefined> {
    const row = this.#row('email_key = ?', keyOf(email));
    const isRight = await isPassword(password, row?.password ?? (await this.#nobody));
    return isRight ? accountFromRow(row) : undefined;
  }

  /** @returns undefined when the address has an account already */
  async add(account: NewAccount, id: string = randomUUID()): Promise<Account | undefined> {
    const { email, isEmailVerified, givenName, familyName, password } = account;
    const { changes } = this.#database
      .prepare(
        `insert into account (id, email, email_key, is_email_verified, given_name, family_name, password)
         values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing`,
      )
      .run(id, email, keyOf(email), Number(isEmailVerified), givenName, familyName, await hashOf(password));
    return changes === 1 ? this.find(id) : undefined;
  }

  rename(id: string, givenName: string, familyName: string): void {
    this.#database.prepare('update account set given_name = ?, family_name = ? where id = ?').run(givenName, familyName, id);
  }

  async setPassword(id: string, password: string): Promise<void> {
    this.#database.prepare('update account set password = ? where id = ?').run(await hashOf(password), id);
  }

  /** A code as a mail would bring it; it is good once, for a quarter of an hour and for five attempts. */
  newCode(id: string): string {
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    this.#database
      .prepare('update account set code = ?, code_expires_at = ?, code_attempts = 0 where id = ?')
      .run(code, this.#clock().getTime() + CODE_LIFETIME, id);
    return code;
  }

  /** Uses a code up; whoever has it reads the mail of the account, so its address is verified. */
  redeemCode(id: string, code: string): boolean {
    this.#database.prepare('update account set code_attempts = code_attempts + 1 where id = ?').run(id);
    const { changes } = this.#database
      .prepare(
        `update account set code = null, is_email_verified = 1
         where id = ? and code = ? and code_expires_at > ? and code_attempts <= ?`,
      )
      .run(id, code, this.#clock().getTime(), CODE_ATTEMPTS);
    return changes === 1;
  }

  #row(where: string, value: string): Row | undefined {
    return this.#database.prepare(`select * from account where ${where}`).get(value) as Row | undefined;
  }
}

const keyOf = (email: string): string => email.normalize('NFKC').trim().toLowerCase();

const accountFromRow = (row: Row | undefined): Account | undefined =>
  row && {
    id: row.id,
    email: row.email,
    isEmailVerified: row.is_email_verified === 1,
    givenName: row.given_name,
    familyName: row.family_name,
  };
