/** The store's 0, 1 and "not said" as the wire's booleans. */
export const flag = (value: number | null): boolean | null => (value === null ? null : value === 1);
