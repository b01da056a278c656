/** @typedef {import('./read-chunks.mjs').Chunk} Chunk */

const areaRoutes = /^src\/app\/features\/([^/]+)\/[^/]+\.routes\.ts$/;

/**
 * What the browser loads before anything can be seen: scripts and styles that index.html names, and what those load with them.
 * @param {ReadonlyMap<string, Chunk>} chunks
 * @param {string} index content of index.html
 * @returns {Set<string>}
 */
export function initialFiles(chunks, index) {
  const named = [...index.matchAll(/(?:src|href)="([^":]+\.(?:js|css))"/g)].map(([, file = '']) => file);
  return reachable(chunks, named, ({ now }) => now);
}

/**
 * What each lazily loaded area brings along, beyond what is there already.
 * @param {ReadonlyMap<string, Chunk>} chunks
 * @param {ReadonlySet<string>} initial
 * @returns {Map<string, Set<string>>} files by name of the area
 */
export function areaFiles(chunks, initial) {
  const routes = new Map(
    [...chunks].flatMap(([file, { entryPoint = '' }]) => {
      const [, area] = areaRoutes.exec(entryPoint) ?? [];
      return area ? [[file, area]] : [];
    }),
  );
  return new Map(
    [...routes].map(([file, area]) => {
      // A link to another area is that area's weight.
      const inArea = reachable(chunks, [file], ({ now, later }) => [...now, ...later].filter((name) => !routes.has(name)));
      return [area, new Set([...inArea].filter((name) => !initial.has(name)))];
    }),
  );
}

/**
 * @param {ReadonlyMap<string, Chunk>} chunks
 * @param {readonly string[]} from
 * @param {(chunk: Chunk) => readonly string[]} next
 */
function reachable(chunks, from, next) {
  const found = new Set(from);
  for (const file of found) {
    const chunk = chunks.get(file);
    if (chunk) for (const name of next(chunk)) found.add(name);
  }
  return found;
}
