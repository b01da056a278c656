import type { Compilable } from 'kysely';
import type { Database, Trx } from './database.ts';

/** Stands where a value comes when the statement runs. */
class Parameter {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** Stands for the value of that name while a statement is built. */
export type ValueOf<P> = <K extends keyof P & string>(name: K) => P[K];

/** By text. They are as many as the program has statements of this kind. */
const names = new Map<string, string>();

/** Under which name PostgreSQL keeps a statement of this text prepared; undefined for one that is built for one use. */
export const preparedNameOf = (sql: string): string | undefined => names.get(sql);

/** Runs a statement, whose text it knows or prepares, and gives the rows it answers. */
export type Runner = (sql: string, parameters: readonly unknown[]) => unknown[];

const runners = new WeakMap<Database, Runner>();

/**
 * Lets the statements of a transaction run at once: between them and SQLite, which answers before it returns, a query builder's
 * promises take longer than most of them.
 * @param work is given the transaction, and is over when its promise is
 */
export async function runningDirectly<T>(trx: Trx, run: Runner, work: (trx: Trx) => Promise<T>): Promise<T> {
  runners.set(trx, run);
  try {
    return await work(trx);
  } finally {
    runners.delete(trx);
  }
}

/** Runs a statement on `db` or in a transaction; gives the rows it answers. */
export type PreparedStatement<P, O> = (db: Database, values: P) => Promise<O[]>;

/**
 * Builds and compiles a statement once, to be run any number of times: on a path that runs thousands of statements a second the
 * building takes longer than the running. PostgreSQL too parses and plans it once for each connection.
 */
export function prepareStatement<P extends object, O>(build: (value: ValueOf<P>) => Compilable<O>): PreparedStatement<P, O> {
  const compiled = build((name) => new Parameter(name) as never).compile();
  if (!names.has(compiled.sql)) names.set(compiled.sql, `events-api-${names.size + 1}`);
  const parameters = compiled.parameters.map((parameter) => ({ parameter }));
  return async (db, values) => {
    const filled = parameters.map(({ parameter }) =>
      parameter instanceof Parameter ? (values as Readonly<Record<string, unknown>>)[parameter.name] : parameter,
    );
    const run = runners.get(db);
    if (run) return run(compiled.sql, filled) as O[];
    const { rows } = await db.executeQuery<O>({ ...compiled, parameters: filled });
    return rows;
  };
}
