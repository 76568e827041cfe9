import fc from 'fast-check';

// A choice that fails by chance would be blamed on whatever changed that day: only `npm run
// test:properties` makes others each time.
if (process.env['PROPERTY_RUNS'] === undefined) fc.configureGlobal({ seed: 2023 });
