import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { SearchPassage } from '../lib/search/passage.ts';
import { isSearchData } from '../lib/search/search-data.ts';
import { essayLanguage } from './interface-words.ts';

/**
 * What is searched, where its index stands, and the one language of all its records, because
 * Pagefind makes an index for each and asks only the page's. Only in Chinese does it cut Chinese
 * text into words, only in English does it know stems.
 */
const INDEXES = [
  ['search/passages.json', 'pagefind', essayLanguage() === 'en' ? 'en' : 'zh'],
  ['en/search/passages.json', 'pagefind/en', 'en'],
] as const;

/**
 * After every build: Pagefind's index with one record a passage, from the file that the exact
 * search reads, so that both always agree. Records have no filters, because Pagefind 1.5.2 writes
 * filters in another order every time; without them the same text gives the same bytes.
 */
export function pagefindIndex(): AstroIntegration {
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        try {
          for (const [name, folder, language] of INDEXES) {
            const file = path.join(dist, name);
            if (!existsSync(file)) continue;
            const data: unknown = JSON.parse(await readFile(file, 'utf8'));
            if (!isSearchData(data))
              throw new Error(`${file} is not what search-data.ts describes`);
            await writeIndex(data.passages, path.join(dist, folder), language);
            logger.info(`${String(data.passages.length)} passages indexed in ${folder}`);
          }
        } finally {
          await close();
        }
      },
    },
  };
}

/**
 * Any complaint of Pagefind is an error. Its files are written here: what it writes itself may
 * still be on its way when it says that it has ended, and a busy machine then loses it.
 */
async function writeIndex(
  passages: readonly SearchPassage[],
  outputPath: string,
  language: string,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  for (const { href, text } of passages)
    report(await index.addCustomRecord({ url: href, content: text, language }), href);
  const made = await index.getFiles();
  report(made, 'the index');
  // Its interface is not used here.
  for (const { path: name, content } of made.files.filter(
    (one) => !/-(?:ui|highlight)\./u.test(one.path),
  )) {
    const file = path.join(outputPath, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

function report({ errors }: { readonly errors: readonly string[] }, what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind refused ${what}: ${errors.join('; ')}`);
}
