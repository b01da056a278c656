import ts from 'typescript';

/**
 * @typedef {object} SourceImport
 * @property {string} specifier
 * @property {boolean} typeOnly `import type`: gone at run time (`import { type T }` still loads the file)
 * @property {boolean} dynamic `import()`: loaded later
 */

/**
 * All imports and re-exports of a file, dynamic ones included.
 * @param {string} file name, decides the dialect
 * @param {string} content
 * @returns {SourceImport[]}
 */
export function importsOf(file, content) {
  const source = ts.createSourceFile(file, content, ts.ScriptTarget.Latest, false);
  /** @type {SourceImport[]} */
  const found = [];
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword, false);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly, false);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false, true);
    ts.forEachChild(node, visit);
  };
  const add = (/** @type {ts.Node | undefined} */ specifier, /** @type {boolean} */ typeOnly, /** @type {boolean} */ dynamic) => {
    if (specifier && ts.isStringLiteral(specifier)) found.push({ specifier: specifier.text, typeOnly, dynamic });
  };
  visit(source);
  return found;
}
