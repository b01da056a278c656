/** @typedef {import('./import-graph.mjs').Edge} Edge */

/**
 * Files that import each other in a circle. Type imports count: two files that cannot be understood without each other are one
 * file. `import()` does not: it runs when both are long loaded.
 * @param {ReadonlyMap<string, readonly Edge[]>} graph
 * @returns {string[][]} one circle for each group of entangled files, its first file repeated at the end
 */
export function findCircles(graph) {
  return entangled(graph).map((group) => shortestCircle(graph, group));
}

/**
 * @param {ReadonlyMap<string, readonly Edge[]>} graph
 * @param {string} file
 * @returns {string[]}
 */
const neighbours = (graph, file) =>
  (graph.get(file) ?? []).flatMap((edge) => (edge.file && !edge.dynamic && graph.has(edge.file) ? [edge.file] : []));

/**
 * Tarjan's strongly connected components, those with a circle in them.
 * @param {ReadonlyMap<string, readonly Edge[]>} graph
 * @returns {Set<string>[]}
 */
function entangled(graph) {
  /** @type {Map<string, { index: number, low: number }>} */
  const seen = new Map();
  /** @type {string[]} */
  const stack = [];
  /** @type {Set<string>[]} */
  const groups = [];

  const visit = (/** @type {string} */ file) => {
    const mark = { index: seen.size, low: seen.size };
    seen.set(file, mark);
    const depth = stack.push(file) - 1;
    for (const next of neighbours(graph, file)) {
      const known = seen.get(next);
      if (!known) mark.low = Math.min(mark.low, visit(next).low);
      else if (stack.includes(next)) mark.low = Math.min(mark.low, known.index);
    }
    if (mark.low === mark.index) {
      const group = stack.splice(depth);
      if (group.length > 1 || neighbours(graph, file).includes(file)) groups.push(new Set(group));
    }
    return mark;
  };
  for (const file of graph.keys()) if (!seen.has(file)) visit(file);
  return groups;
}

/**
 * @param {ReadonlyMap<string, readonly Edge[]>} graph
 * @param {ReadonlySet<string>} group
 * @returns {string[]}
 */
function shortestCircle(graph, group) {
  const [start = ''] = [...group].sort();
  /** @type {string[][]} */
  const ways = [[start]];
  const visited = new Set();
  for (let way = ways.shift(); way; way = ways.shift()) {
    for (const next of neighbours(graph, way.at(-1) ?? '')) {
      if (next === start) return [...way, start];
      if (group.has(next) && !visited.has(next)) ways.push([...way, next]);
      visited.add(next);
    }
  }
  return [start];
}
