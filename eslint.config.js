import { defineConfig, globalIgnores } from 'eslint/config';
import { angularRules } from './tools/lint/angular-rules.mjs';
import { importRules } from './tools/lint/import-rules.mjs';
import { toolRules } from './tools/lint/tool-rules.mjs';
import { typescriptRules } from './tools/lint/typescript-rules.mjs';

export default defineConfig([
  globalIgnores(['dist/', 'coverage/', '.angular/', '.cache/', 'data/', 'public/']),
  // A rule holds for every line or is changed here, where it can be argued about; comments cannot switch it off.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  typescriptRules,
  angularRules,
  importRules,
  toolRules,
]);
