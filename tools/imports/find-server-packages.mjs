/** @typedef {import('./import-graph.mjs').Edge} Edge */

/** What has no business in a browser: validators (their compiler needs `eval`), the server's packages, Node itself. */
const serverSide = /^(typebox|@fastify\/|fastify|kysely|pino|commander|saxes|node:)/;

/**
 * Ways on which the portal would load a server's package at run time, through however many files.
 * @param {ReadonlyMap<string, readonly Edge[]>} graph
 * @returns {string[][]} files from the portal to the one that imports the package, then the package
 */
export function findServerPackages(graph) {
  const entries = [...graph.keys()].filter((file) => file.startsWith('src/') && !isForTests(file));
  /** @type {string[][]} */
  const found = [];
  const visited = new Set(entries);
  const ways = entries.map((file) => [file]);
  for (let way = ways.shift(); way; way = ways.shift()) {
    for (const { specifier, file, typeOnly } of graph.get(way.at(-1) ?? '') ?? []) {
      if (typeOnly) continue;
      if (serverSide.test(specifier)) found.push([...way, specifier]);
      if (!file || visited.has(file)) continue;
      visited.add(file);
      ways.push([...way, file]);
    }
  }
  return found;
}

/** @param {string} file */
const isForTests = (file) => file.endsWith('.spec.ts') || file.includes('/testing/');
