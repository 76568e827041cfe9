/**
 * `npm run check:tex`: typesets all sources from our BibTeX file with the styles that theses and
 * journals use, and looks for every title in what comes out, letter for letter. Needs Debian's
 * texlive-bibtex-extra texlive-xetex texlive-lang-chinese texlive-latex-extra biber poppler-utils
 * fonts-noto-cjk, and tries pandoc where it is there. Warnings are listed: most say what the notes
 * do not print.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadContent } from '../src/integrations/load-content.ts';
import { escapeBibtex, toBibtex } from '../src/lib/citation/bibtex.ts';
import { toCsl } from '../src/lib/citation/csl.ts';

const { content } = await loadContent();
const items = content.sources.map(({ id, data }) => toCsl(id, data));
const titles = items.flatMap(({ title }) => title ?? []);
const folder = mkdtempSync(join(tmpdir(), 'tex-'));
writeFileSync(join(folder, 'sources.bib'), toBibtex(items));
let missing = 0;

function run(command: string, ...args: string[]): string {
  const { error, stdout } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  if (error) throw new Error(`${command} is not there`, { cause: error });
  return stdout;
}

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
/** Letters alone: lines are broken anywhere, words are divided and f and i joined in print. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[\s{}\u00AD-]/gu, '');

function report(
  name: string,
  output: string,
  log: string,
  written = (title: string) => title,
): void {
  const text = bare(output);
  const lost = titles.filter((title) => !text.includes(bare(written(title))));
  const warnings = log
    .split('\n')
    .filter((line) => /^Warning--|WARN|ERROR|error message|^!/u.test(line));
  missing += lost.length;
  console.log(`${name}: ${String(titles.length - lost.length)} of ${String(titles.length)} titles`);
  for (const line of [...lost.map((title) => `lost: ${title}`), ...warnings])
    console.log(`  ${line}`);
}

for (const style of ['plain', 'gbt7714-numerical']) {
  writeFileSync(
    join(folder, `${style}.aux`),
    `\\citation{*}\n\\bibdata{sources}\n\\bibstyle{${style}}\n`,
  );
  const log = run('bibtex', style);
  report(`bibtex, ${style}`, read(`${style}.bbl`), log, escapeBibtex);
}

for (const style of ['gb7714-2015', 'apa']) {
  writeFileSync(
    join(folder, `${style}.tex`),
    `\\documentclass{article}\\usepackage[fontset=none]{ctex}\\setCJKmainfont{Noto Serif CJK SC}
\\usepackage[style=${style}]{biblatex}\\addbibresource{sources.bib}\\pagestyle{empty}
\\begin{document}\\nocite{*}\\printbibliography\\end{document}\n`,
  );
  run('xelatex', '-interaction=nonstopmode', style);
  const log = run('biber', style);
  run('xelatex', '-interaction=nonstopmode', style);
  const typeset = run('xelatex', '-interaction=nonstopmode', style);
  report(`biber, ${style}`, run('pdftotext', '-raw', `${style}.pdf`, '-'), log + typeset);
}

writeFileSync(join(folder, 'all.md'), "---\nnocite: '@*'\nbibliography: sources.bib\n---\n");
const pandoc = spawnSync('pandoc', ['--citeproc', '-t', 'plain', '--wrap=none', 'all.md'], {
  cwd: folder,
  encoding: 'utf8',
});
if (pandoc.error) console.log('pandoc is not there');
else report('pandoc', pandoc.stdout, pandoc.stderr);

rmSync(folder, { recursive: true });
process.exitCode = missing === 0 ? 0 : 1;
