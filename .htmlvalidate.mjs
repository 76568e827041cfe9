/** @type {import('html-validate').ConfigData} */
export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Advice for lists of search results; a source's page bears the title of the work, however long
    // its author made it.
    'long-title': 'off',
    // A checksum guards against a third party's changes. Our own hashed files need none, and
    // security.test.ts forbids other origins.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};
