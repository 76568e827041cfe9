import { cpus } from 'node:os';
import { costTable, foundTable, kindTable, type Measured } from './table.ts';

/** The document with all tables. */
export function report(rows: readonly Measured[]): string {
  const smallest = Math.min(...rows.map(({ pages }) => pages));
  const few = rows.filter(({ pages }) => pages === smallest);
  return `# Search, measured

Written by \`npm run bench:search\` on ${String(cpus().length)} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}. Twenty pages are the essay; more are its sentences, shuffled.
Every engine is asked the same queries in headless Chromium. What is right is decided by a substring test that shares no code with
the search. Stock Pagefind finds pages and is judged by pages; the others find passages. MiniSearch and the substring test are given
text and queries already folded; Pagefind and this edition fold by themselves.

## What is found

${foundTable(rows)}

Queries answered exactly, by kind, at ${smallest} pages:

${kindTable(few)}

## What it costs

Slow 4G (1.6 Mbit/s, 150 ms) and a processor slowed four times, in the thread in which this edition asks Pagefind as well; the
first query of a reader who has fetched nothing yet, from opening the box (for the peers: from starting their script), then further
queries, from the last letter typed. Median (95th percentile); kB are 1,000 bytes after compression, with 300 for the headers of each
answer. The longest block is the longest time for which the page could not answer its reader, of all these queries and, at full
speed, of those that the first table counts. Copies compress better than real text: a file of this edition holds the essay's sentences
some two times (24 kB, where text without copies takes some 40), and what the peers send in one file, MiniSearch's index and the
text for the substring test, holds all copies. MiniSearch is left out where its index would have some 100 MB.

${costTable(rows)}
`;
}
