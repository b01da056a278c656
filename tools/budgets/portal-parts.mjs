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
      // Nor is what is there already, with all that hangs on it.
      const isNew = (/** @type {string} */ name) => !routes.has(name) && !initial.has(name);
      return [area, reachable(chunks, [file], ({ now, later }) => [...now, ...later].filter(isNew))];
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
