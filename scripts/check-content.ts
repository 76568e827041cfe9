import { contentReport } from '../src/integrations/first-reading.ts';

/** Checks the content folder without building anything: `npm run check:content`. */
const report = await contentReport();
if (report) {
  console.error(report);
  process.exitCode = 1;
} else console.log('Content and source.txt agree.');
