/** The object without its undefined members: absent means that a format does not have the member, and that is what a file says. */
export function present<T extends object>(members: T): T {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;
}
