import { findCircles } from './find-circles.mjs';
import { findServerPackages } from './find-server-packages.mjs';
import { readImportGraph } from './import-graph.mjs';

/**
 * `node tools/imports/check.mjs [folder]`: what ESLint's rules about single imports cannot see, because it takes the whole graph.
 * (Who may import whom is in sheriff.config.ts.)
 */
const root = process.argv[2] ?? process.cwd();
const graph = readImportGraph(root, ['src', 'events-api', 'identity-provider', 'contract', 'e2e', 'bench', 'pictures']);
const violations = [
  ...findCircles(graph).map((circle) => `circle: ${circle.join(' → ')}`),
  ...findServerPackages(graph).map((way) => `not for browsers: ${way.join(' → ')}`),
];
for (const violation of violations) console.log(violation);
console.log(`${graph.size} files, ${violations.length} violations`);
process.exitCode = violations.length === 0 ? 0 : 1;
