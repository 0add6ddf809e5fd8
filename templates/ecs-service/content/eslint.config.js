import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Functions of node:test return promises that nobody has to await. */
const testFunctions = {
  from: 'package',
  package: 'node:test',
  name: [
    'after',
    'afterEach',
    'before',
    'beforeEach',
    'describe',
    'it',
    'test',
  ],
};

export default defineConfig(
  { ignores: ['dist', 'coverage', '**/cdk.out', '.github/actions/*/index.js'] },
  js.configs.recommended,
  {
    // What Node gives to every program, as far as plain JavaScript here uses it.
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['AbortSignal', 'Buffer', 'URL', 'console', 'fetch', 'process'].map(
          name => [name, 'readonly'],
        ),
      ),
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: { eqeqeq: 'error', 'no-console': 'error' },
  },
  {
    files: ['**/*.ts'],
    // A package of its own: its types are there only after its own npm ci.
    ignores: ['infra/**'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [testFunctions] },
      ],
    },
  },
);
