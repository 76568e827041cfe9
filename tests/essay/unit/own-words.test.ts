import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { spokenName } from '../../../src/lib/citation/names.ts';
import { essaySchema } from '../../../src/lib/content/essay-schema.ts';
import { englishSchema } from '../../../src/lib/content/english-schema.ts';
import { pageRange } from '../../../src/lib/content/entries.ts';
import { readYaml } from '../../../src/lib/content/file.ts';

const read = (file: string): unknown => readYaml(readFileSync(`content/${file}`, 'utf8')).data;
const essay = essaySchema.parse(read('essay.yaml'));
const english = englishSchema.parse(read('english.yaml'));

/** What another essay's site must not say: names, titles, addresses and print pages of this one. */
function ownWords(): string[] {
  const { first, last } = pageRange(essay) ?? { first: 0, last: -1 };
  const pages = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  return [
    essay.title,
    ...(essay.titleLines ?? []),
    essay.shortTitle,
    ...(essay.author ?? []).map(spokenName),
    essay.journal,
    essay.sha256,
    essay.rights,
    essay.abstract?.slice(0, 20),
    // Imports call the words before the first heading so, whatever the essay.
    ...(essay.sections ?? []).filter((name) => name !== '0-introduction'),
    english.title,
    english.shortTitle,
    ...english.author,
    english.journal,
    essay.pages,
    essay.pages?.replace('-', '–'),
    ...pages.flatMap((page) => [`p${page}-`, `第 ${page} 页`, `〔${page}〕`, `page={${page}}`]),
  ].filter((words) => words !== undefined);
}

it('stand in the content alone, so that another essay’s site says nothing of this one', () => {
  const files = globSync([
    '{src,scripts,public,deploy,.github}/**/*.*',
    'public/_headers',
    '{astro,playwright,vitest}.config.*',
    '{Dockerfile,package.json}',
  ]);
  expect(files.length).toBeGreaterThan(200);
  const found = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return ownWords()
      .filter((words) => text.includes(words))
      .map((words) => `${file}: ${words}`);
  });
  expect(found).toEqual([]);
});
