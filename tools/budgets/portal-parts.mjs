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
 * What opening each lazily loaded area loads, beyond what is there already. The areas inside an event open in its frame.
 * @param {ReadonlyMap<string, Chunk>} chunks
 * @param {ReadonlySet<string>} initial
 * @returns {Map<string, Set<string>>} files by name of the area
 */
export function areaFiles(chunks, initial) {
  const opened = new Map(
    [...chunks].flatMap(([file, { entryPoint = '' }]) => {
      const [, area] = areaRoutes.exec(entryPoint) ?? [];
      return area ? [[area, reachable(chunks, [file], ({ now }) => now.filter((name) => !initial.has(name)))]] : [];
    }),
  );
  const frame = opened.get('event') ?? new Set();
  const isInEvent = (/** @type {string} */ area) => area !== 'event' && area !== 'event-listing';
  return new Map(
    [...opened].map(([area, files]) => [area, isInEvent(area) ? new Set([...files].filter((name) => !frame.has(name))) : files]),
  );
}

/**
 * Whatever else is loaded by itself: a page that its area loads later, a piece that a page needs only sometimes.
 * @param {ReadonlyMap<string, Chunk>} chunks
 * @param {ReadonlySet<string>} initial
 * @returns {Map<string, Set<string>>} files by source file of the piece, with what loads beside it and is not there already
 */
export function onDemandFiles(chunks, initial) {
  const isPiece = (/** @type {string} */ entryPoint) => entryPoint.startsWith('src/app/') && !areaRoutes.test(entryPoint);
  return new Map(
    [...chunks].flatMap(([file, { entryPoint = '' }]) => {
      if (!isPiece(entryPoint) || initial.has(file)) return [];
      return [[entryPoint, reachable(chunks, [file], ({ now }) => now.filter((name) => !initial.has(name)))]];
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
