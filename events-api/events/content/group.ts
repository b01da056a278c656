/**
 * Many-to-many links as a map from one side to the things of the other side, in the order of the links. Links to things that
 * are not among `things` (not live, not visible) fall away.
 */
export function groupLinks<Link, Thing extends { readonly id: string }>(
  links: readonly Link[],
  from: (link: Link) => string,
  to: (link: Link) => string,
  things: readonly Thing[],
): Map<string, Thing[]> {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const groups = new Map<string, Thing[]>();
  for (const link of links) {
    const thing = byId.get(to(link));
    if (!thing) continue;
    const group = groups.get(from(link));
    if (group) group.push(thing);
    else groups.set(from(link), [thing]);
  }
  return groups;
}
