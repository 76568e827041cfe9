/** @type {import('html-validate').ConfigData} */
export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // A checksum guards against a third party's changes. Our own hashed files need none, and security.test.ts forbids other origins.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};
