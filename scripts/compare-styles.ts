import { readFileSync } from 'node:fs';
import path from 'node:path';
import CSL from 'citeproc';
import { loadContent } from '../src/integrations/load-content.ts';
import { englishReferences } from '../src/integrations/citation-styles.ts';
import { toCsl, withEtAl } from '../src/lib/citation/csl.ts';
import { englishItem } from '../src/lib/citation/english-item.ts';
import { type Edition, formatReference, referenceLine } from '../src/lib/citation/gbt7714.ts';
import { partsOf } from '../src/lib/citation/names.ts';
import { plainText, readStyled } from '../src/lib/citation/styled.ts';

/**
 * `npm run compare:styles -- <folder>` compares our references with those of the official CSL
 * styles for GB/T 7714. The folder holds the styles and locales; they are no part of this project,
 * for their licence. White space does not count. A style cannot tell a foreign name in Chinese
 * characters: it is given the family name, which alone the standard asks for. APA is compared too,
 * and every title is listed in its case there, Chinese in pinyin: whoever edits the sources reads
 * it.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder that holds the CSL styles: npm run compare:styles -- ../csl');
  process.exit(1);
}
const { content } = await loadContent();
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const bare = (text: string): string => text.replace(/\s/gu, '');

/** A reference in the official style beside ours, when they differ. */
function differs(id: string, official: string, ours: string): boolean {
  if (bare(official) === bare(ours)) return false;
  console.log(`${id}\n  official  ${official}\n  ours      ${ours}`);
  return true;
}

function sum(name: string, different: number): void {
  const all = content.sources.length;
  console.log(`${name}: ${String(all - different)} of ${String(all)} equal\n`);
}

for (const edition of ['2025', '2015'] satisfies Edition[]) {
  const style = read(`china-national-standard-gb-t-7714-${edition}-numeric.csl`);
  const different = content.sources.filter(({ id, data }) => {
    const isChinese = data.language.startsWith('zh');
    const author = data.author?.map((name) =>
      'transliterated' in name ? { literal: partsOf(name).family } : name,
    );
    const item = withEtAl(toCsl(id, { ...data, author }), isChinese ? '等' : 'et al.');
    const official = officialReference(style, item, isChinese ? 'zh-CN' : 'en-US');
    const ours = referenceLine(formatReference(data, edition));
    return differs(id, official, ours);
  });
  sum(`GB/T 7714-${edition}`, different.length);
}

// APA is given what our own processor gets; the other differences are those of the styles.
const inApa = content.sources.map(({ id, data }) => {
  const { item, bracket } = englishItem(id, data, 'apa');
  const plain = { ...item, issue: item.issue?.replace(/[()]/gu, '') };
  const html = officialHtml(read('apa.csl'), plain, 'en-US');
  const [ours] = englishReferences(id, data);
  return { id, official: plainText(readStyled(html, bracket)), ours: plainText(ours?.runs ?? []) };
});
sum('APA', inApa.filter(({ id, official, ours }) => differs(id, official, ours)).length);

console.log('Every title as APA has it, to be read:');
for (const { id, data } of content.sources) {
  const { item, bracket } = englishItem(id, data, 'apa');
  const title = (item.title ?? '').replace(/<[^>]*>|\p{Co}/gu, '');
  console.log(`${id}\n  ${data.title ?? ''}\n  ${title} ${bracket ? `[${bracket}]` : ''}`);
}

function officialHtml(style: string, item: { id: string }, language: string): string {
  const sys = {
    retrieveItem: () => item,
    retrieveLocale: (name: string) => read(`locales-${name}.xml`),
  };
  const engine = new CSL.Engine(sys, style, language, true);
  engine.updateItems([item.id]);
  const made = engine.makeBibliography();
  return (made && made[1][0]) || '';
}

function officialReference(style: string, item: { id: string }, language: string): string {
  return officialHtml(style, item, language)
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&#38;', '&')
    .replace(/^\s*\[\d+\]/u, '')
    .replace('ET AL.', 'et al.')
    .trim();
}
