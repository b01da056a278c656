import tseslint from 'typescript-eslint';

const testFiles = ['**/*.spec.ts', '**/testing/**/*.ts', 'e2e/**/*.ts', 'axe/journeys/*.ts'];

/** Time is a parameter (`now`, a clock): only these files may ask the machine for it. */
const mayReadTheClock = [
  '**/clock.ts',
  '**/*-clock.ts',
  'events-api/main.ts',
  'events-api/cli/**/*.ts',
  'axe/run.ts',
  'bench/**/*.ts',
  ...testFiles,
];

const readsTheClock = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Take the time as a parameter (now: Date, a clock).',
  },
  { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: 'Take the time as a parameter.' },
  { selector: 'MemberExpression[object.name="Temporal"][property.name="Now"]', message: 'Take the time as a parameter.' },
];

export const typescriptRules = [
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-warning-comments': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // What a library threw is passed on as it came.
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true, allowThrowingAny: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Validators.required and the like are static functions that need no `this`.
      '@typescript-eslint/unbound-method': ['error', { ignoreStatic: true }],
    },
  },
  { files: ['**/*.ts'], ignores: mayReadTheClock, rules: { 'no-restricted-syntax': ['error', ...readsTheClock] } },
  // Command line programs, benchmarks and the start of each program talk to a person.
  { files: ['events-api/cli/**/*.ts', '{bench,pictures}/**/*.ts', 'src/main.ts'], rules: { 'no-console': 'off' } },
  {
    // Answers of a server arrive in a test as whatever JSON holds; the assertion is the check.
    files: testFiles,
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
];
