import tseslint from 'typescript-eslint';

/** Launcher, test pipeline and configuration: plain JavaScript with types in JSDoc, checked by tsconfig.node.json. */
export const toolRules = [
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      eqeqeq: 'error',
      'no-warning-comments': 'error',
      'max-lines': ['error', { max: 300 }],
      // ESLint does not see the casts that JSDoc makes; the compiler does, and checks these.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  // Sent to browsers as it is, whose types the server's configuration does not have.
  { files: ['events-api/captcha/hip.js', 'axe/in-page/*.js'], extends: [tseslint.configs.disableTypeChecked] },
  // Lists of settings: the program that reads them checks them, and their plugins' types do not agree with each other.
  { files: ['eslint.config.js', 'tools/lint/*-rule?(s).mjs', 'karma.conf.cjs'], extends: [tseslint.configs.disableTypeChecked] },
];
