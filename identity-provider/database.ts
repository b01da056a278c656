import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Accounts, and what the provider remembers of sessions and tokens. */
export function openDatabase(data: string): DatabaseSync {
  mkdirSync(data, { recursive: true });
  const database = new DatabaseSync(join(data, 'accounts.sqlite'), { timeout: 5000 });
  database.exec(`
    pragma journal_mode = wal;
    create table if not exists account (
      id text primary key,
      email text not null,
      email_key text not null unique,
      is_email_verified integer not null,
      given_name text not null,
      family_name text not null,
      password text not null,
      code text,
      code_expires_at integer,
      code_attempts integer not null default 0
    );
    create table if not exists artifact (
      model text not null,
      id text not null,
      payload text not null,
      uid text,
      grant_id text,
      expires_at integer,
      primary key (model, id)
    );
    create index if not exists artifact_uid on artifact (uid);
    create index if not exists artifact_grant on artifact (grant_id);
  `);
  return database;
}
