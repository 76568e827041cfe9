import { loadContent } from '../src/integrations/load-content.ts';

/** Checks the content folder without building anything: `npm run check:content`. */
const { report } = await loadContent();
if (report) {
  console.error(report);
  process.exitCode = 1;
} else console.log('Content and source.txt agree.');
