import ngrx from '@ngrx/eslint-plugin';
import angular from 'angular-eslint';
import { translatedText } from './translated-text-rule.mjs';

export const angularRules = [
  {
    files: ['src/**/*.ts'],
    extends: [
      angular.configs.tsRecommended,
      ...ngrx.configs.store,
      ...ngrx.configs.effectsTypeChecked,
      ...ngrx.configs.operators,
    ],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': ['error', { type: ['element', 'attribute'], prefix: 'app', style: 'kebab-case' }],
      '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: 'app', style: 'camelCase' }],
      '@angular-eslint/no-duplicates-in-metadata-arrays': 'error',
      '@angular-eslint/no-uncalled-signals': 'error',
      '@angular-eslint/prefer-host-metadata-property': 'error',
      '@angular-eslint/prefer-output-emitter-ref': 'error',
      '@angular-eslint/prefer-output-readonly': 'error',
      '@angular-eslint/prefer-signals': 'error',
      '@angular-eslint/use-lifecycle-interface': 'error',
    },
  },
  {
    files: ['src/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    plugins: { portal: { rules: { 'translated-text': translatedText } } },
    rules: {
      'portal/translated-text': 'error',
      '@angular-eslint/template/button-has-type': 'error',
      '@angular-eslint/template/no-any': 'error',
      '@angular-eslint/template/no-duplicate-attributes': 'error',
      '@angular-eslint/template/no-non-null-assertion': 'error',
      '@angular-eslint/template/no-positive-tabindex': 'error',
      '@angular-eslint/template/prefer-class-binding': 'error',
      '@angular-eslint/template/prefer-style-binding': 'error',
      '@angular-eslint/template/use-track-by-function': 'error',
    },
  },
  // Templates of specs are read by nobody.
  { files: ['src/**/*.spec.ts/*.html'], rules: { 'portal/translated-text': 'off' } },
  // The first page a browser gets; its title stands there until the configuration is read.
  { files: ['src/index.html'], rules: { 'portal/translated-text': 'off' } },
];
