/** @typedef {import('./read-chunks.mjs').Chunk} Chunk */

const areaRoutes = /^src\/app\/features\/([^/]+)\/[^/]+\.routes\.ts$/;
const ofArea = /^src\/app\/features\/([^/]+)\//;
/** All others open inside the page of an event, where what `features/event` has brought is there already. */
const areasOfTheirOwn = new Set(['event', 'event-listing', 'my-registrations']);

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
      return area ? [[area, beyond(chunks, file, initial)]] : [];
    }),
  );
  const frame = opened.get('event') ?? new Set();
  return new Map([...opened].map(([area, files]) => [area, areasOfTheirOwn.has(area) ? files : without(files, frame)]));
}

/**
 * Whatever else is loaded by itself: a page that its area loads later, a piece that a page needs only sometimes.
 * @param {ReadonlyMap<string, Chunk>} chunks
 * @param {ReadonlySet<string>} initial
 * @returns {Map<string, Set<string>>} files by source file of the piece, with what loads beside it and is not there already
 */
export function onDemandFiles(chunks, initial) {
  const isPiece = (/** @type {string} */ entryPoint) => entryPoint.startsWith('src/app/') && !areaRoutes.test(entryPoint);
  const frame = areaFiles(chunks, initial).get('event') ?? new Set();
  return new Map(
    [...chunks].flatMap(([file, { entryPoint = '' }]) => {
      if (!isPiece(entryPoint) || initial.has(file)) return [];
      const files = beyond(chunks, file, initial);
      const [, area = 'event'] = ofArea.exec(entryPoint) ?? [];
      return [[entryPoint, areasOfTheirOwn.has(area) ? files : without(files, frame)]];
    }),
  );
}

/**
 * A file and what loads with it, but for what is there initially.
 * @param {ReadonlyMap<string, Chunk>} chunks
 * @param {string} file
 * @param {ReadonlySet<string>} initial
 */
const beyond = (chunks, file, initial) => reachable(chunks, [file], ({ now }) => now.filter((name) => !initial.has(name)));

/**
 * @param {ReadonlySet<string>} files
 * @param {ReadonlySet<string>} there
 */
const without = (files, there) => new Set([...files].filter((name) => !there.has(name)));

/**
 * What some files hold of a package.
 * @param {ReadonlyMap<string, Chunk>} chunks
 * @param {Iterable<string>} files
 * @param {string} name as npm knows it, or the scope that it shares with others
 * @returns {number} bytes before compression
 */
export function bytesOfPackage(chunks, files, name) {
  const own = [...new Set(files)].flatMap((file) => Object.entries(chunks.get(file)?.contains ?? {}));
  return own.reduce((sum, [source, bytes]) => (source.includes(`node_modules/${name}/`) ? sum + bytes : sum), 0);
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
