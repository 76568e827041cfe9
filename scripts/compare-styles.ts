import { readFileSync } from 'node:fs';
import path from 'node:path';
import CSL from 'citeproc';
import { loadContent } from '../src/integrations/load-content.ts';
import { toCsl, withEtAl } from '../src/lib/citation/csl.ts';
import { type Edition, formatReference, referenceLine } from '../src/lib/citation/gbt7714.ts';

/**
 * `npm run compare:styles -- <folder>` compares our references with those of the official CSL
 * styles for GB/T 7714. The folder holds the styles and locales; they are no part of this project,
 * for their licence. White space does not count. A style cannot tell a foreign name in Chinese
 * characters: it is given the family name, which alone the standard asks for.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder that holds the CSL styles: npm run compare:styles -- ../csl');
  process.exit(1);
}
const { content } = await loadContent();
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const bare = (text: string): string => text.replace(/\s/gu, '');

for (const edition of ['2025', '2015'] satisfies Edition[]) {
  const style = read(`china-national-standard-gb-t-7714-${edition}-numeric.csl`);
  const different = content.sources.filter(({ id, data }) => {
    const isChinese = data.language.startsWith('zh');
    const author = data.author?.map((name) =>
      'transliterated' in name ? { literal: name.family } : name,
    );
    const item = withEtAl(toCsl(id, { ...data, author }), isChinese ? '等' : 'et al.');
    const official = officialReference(style, item, isChinese ? 'zh-CN' : 'en-US');
    const ours = referenceLine(formatReference(data, edition));
    if (bare(official) === bare(ours)) return false;
    console.log(`${id}\n  official  ${official}\n  ours      ${ours}`);
    return true;
  });
  const equal = content.sources.length - different.length;
  console.log(`${edition}: ${String(equal)} of ${String(content.sources.length)} equal\n`);
}

function officialReference(style: string, item: { id: string }, language: string): string {
  const sys = {
    retrieveItem: () => item,
    retrieveLocale: (name: string) => read(`locales-${name}.xml`),
  };
  const engine = new CSL.Engine(sys, style, language, true);
  engine.updateItems([item.id]);
  const made = engine.makeBibliography();
  const html = (made && made[1][0]) || '';
  return html
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&#38;', '&')
    .replace(/^\s*\[\d+\]/u, '')
    .replace('ET AL.', 'et al.')
    .trim();
}
