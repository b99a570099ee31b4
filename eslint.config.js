// What a rule is for stands beside it; formatting is Prettier's.
import astro from 'eslint-plugin-astro';
import node from 'eslint-plugin-n';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { oneWay } from './.ci/imports-rule.mjs';

const tests = ['**/*.test.ts', 'src/logic/vitest.*.ts', '**/*.test.tsx', 'e2e/**', 'bench/**'];
const typed = ['src/**/*.{ts,tsx}', 'e2e/**/*.ts', 'bench/**/*.ts', '*.ts'];

/** A test that runs alone, is left out, or waits for the clock hides a failure. */
const honest = [
  {
    selector:
      'MemberExpression[object.name=/^(test|it|describe)$/][property.name=/^(only|skip|todo|fixme)$/]',
    message: 'Every test runs, always: remove it, or make it pass.',
  },
  {
    selector:
      'MemberExpression[object.object.name=/^(test|it)$/][property.name=/^(only|skip|fixme)$/]',
    message: 'Every test runs, always: remove it, or make it pass.',
  },
  {
    selector: 'CallExpression[callee.property.name="waitForTimeout"]',
    message: 'Tests do not sleep: wait for what the reader would see.',
  },
];

const factsElsewhere = {
  selector:
    'CallExpression[callee.name=/(read|open|glob|exists|join|resolve|watch)/i] Literal[value=/content.facts/], NewExpression[callee.name="URL"] Literal[value=/content.facts/], ImportDeclaration[source.value=/content.facts/]',
  message: 'Only src/facts reads content/facts: ask it for the row.',
};

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.astro/',
      '.cache/',
      'node_modules/',
      'test-results/',
      'playwright-report/',
    ],
  },
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  {
    plugins: { house: { rules: { 'one-way': oneWay } } },
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...honest],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  {
    files: typed,
    extends: [...tseslint.configs.strictTypeCheckedOnly],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Figures and lines in messages are meant to be printed as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Names are compared code point by code point, and that is what a string spreads into.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A handler may wait for something; it says itself what happens when that fails.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      // Setting something in an arrow function without a block is short and clear.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    // The two commands begin in the Node that the machine has; Node 24 comes with the packages.
    files: ['.ci/**/*.mjs'],
    plugins: { n: node },
    rules: { 'n/no-unsupported-features/node-builtins': ['error', { version: '>=20.0.0' }] },
  },
  {
    // A declaration file can only refer to generated types in this way.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/triple-slash-reference': 'off' },
  },
  {
    files: tests,
    rules: {
      // The types of literals know no exception, and tests spell letters out.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    files: ['src/**'],
    ignores: tests,
    rules: {
      'house/one-way': 'error',
      // A reader's console stays empty; the errands check it, too.
      'no-console': 'error',
    },
  },
  {
    files: ['src/**'],
    ignores: [...tests, 'src/facts/**'],
    rules: { 'no-restricted-syntax': ['error', ...honest, factsElsewhere] },
  },
);
