import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { importsOf } from './source-imports.mjs';

/** @typedef {import('./source-imports.mjs').SourceImport} SourceImport */

/**
 * An import whose target is known: a file of the tree (path from its root) or a package as it is written.
 * @typedef {SourceImport & { file?: string }} Edge
 */

/**
 * @param {string} root
 * @param {readonly string[]} folders below it
 * @returns {Map<string, Edge[]>} what each TypeScript file imports; specs too
 */
export function readImportGraph(root, folders) {
  const graph = new Map();
  for (const folder of folders) for (const file of sourceFiles(root, folder)) graph.set(file, edgesOf(root, file));
  return graph;
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function sourceFiles(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .sort();
}

/**
 * @param {string} root
 * @param {string} file
 * @returns {Edge[]}
 */
function edgesOf(root, file) {
  return importsOf(file, readFileSync(join(root, file), 'utf8')).map((found) => {
    if (!found.specifier.startsWith('.')) return found;
    const path = normalize(join(dirname(file), found.specifier)).replaceAll('\\', '/');
    const target = [path, `${path}.ts`, path.replace(/\.js$/, '.ts')].find(
      (name) => name.endsWith('.ts') && existsSync(join(root, name)),
    );
    return target ? { ...found, file: target } : found;
  });
}
