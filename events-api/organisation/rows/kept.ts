/*
 * What an entry of the file says about a member: a value, `null` for "known to be blank", or nothing. Nothing keeps what the
 * database has; on the first import it takes the default.
 */

export function kept<T>(given: T | undefined, stored: T | undefined, fallback: T): T {
  if (given !== undefined) return given;
  return stored ?? fallback;
}

export function keptFlag(given: boolean | undefined, stored: number | undefined, fallback: boolean): number {
  return given === undefined ? (stored ?? Number(fallback)) : Number(given);
}

/** As a flag that may also be blank. */
export function keptAnswer(given: boolean | null | undefined, stored: number | null | undefined): number | null {
  if (given === undefined) return stored ?? null;
  return given === null ? null : Number(given);
}

/** As a member that names a value of an option set. */
export function keptOption<Name extends string>(
  options: Readonly<Record<Name, number>>,
  given: Name | null | undefined,
  stored: number | null | undefined,
): number | null {
  if (given === undefined) return stored ?? null;
  return given === null ? null : options[given];
}

/** As `keptOption` for a member that is never blank. */
export function keptChoice<Name extends string>(
  options: Readonly<Record<Name, number>>,
  given: Name | undefined,
  stored: number | undefined,
  fallback: Name,
): number {
  return given === undefined ? (stored ?? options[fallback]) : options[given];
}

/** The name of an option number. @throws RangeError for a number that the option set does not hold */
export function optionName<Name extends string>(options: Readonly<Record<Name, number>>, option: number): Name {
  for (const name in options) if (options[name] === option) return name;
  throw new RangeError(`No option with the number ${option}`);
}

export const optionNameOrNull = <Name extends string>(options: Readonly<Record<Name, number>>, option: number | null) =>
  option === null ? null : optionName(options, option);

export const answerOrNull = (flag: number | null): boolean | null => (flag === null ? null : flag === 1);
