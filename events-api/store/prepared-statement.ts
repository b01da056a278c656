import type { Compilable } from 'kysely';
import type { Database } from './database.ts';

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
    const { rows } = await db.executeQuery<O>({ ...compiled, parameters: filled });
    return rows;
  };
}
