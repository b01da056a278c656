type Keyed<T> = Readonly<Record<string, T | null>> | readonly (T | null)[];

/** Key and value of what Firebase keeps as an object or as an array. */
export function entriesOf<T>(things: Keyed<T> | null | undefined): [key: string, thing: T][] {
  return Object.entries(things ?? {}).flatMap(([key, thing]): [string, T][] => (thing === null ? [] : [[key, thing]]));
}

/** In the order that `order` says; what has none stays behind. */
export function sortByOrder<T extends { readonly order?: number | null | undefined }>(things: readonly T[]): T[] {
  return [...things].sort((one, other) => (one.order ?? Number.MAX_SAFE_INTEGER) - (other.order ?? Number.MAX_SAFE_INTEGER));
}
