import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist-file/',
    '.*.unfinished*/',
    '.astro/',
    '.tests/',
    'bench/',
    'content/',
    'tests/fixtures/',
  ]),
  // A rule that does not fit is changed here, with its reason, and never switched off in a file.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A number has one way to become text; what the rule is for are objects and undefined.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Brackets show that the key comes from outside and may be missing.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // `() => this.close()` as a listener misleads nobody.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Taking a key out of an object is what a rest is for.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // Spreading a string gives code points, which is how this project counts characters of
      // Chinese.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // For strings `||` is often meant: an empty setting is none.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      // Asks for `!`, which the strict rules forbid.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // A test waits for what must come, however slow the machine, and says what it is about.
      'no-restricted-properties': [
        'error',
        { property: 'waitForTimeout', message: 'Wait for what must come.' },
        {
          object: 'test',
          property: 'setTimeout',
          message: 'The limit of the configuration holds.',
        },
        { object: 'test', property: 'skip', message: 'A skipped test counts as failed.' },
      ],
    },
  },
  {
    // The compiler options that .astro files need are Astro's: `astro check` looks at their types.
    // Plain JavaScript has none.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
