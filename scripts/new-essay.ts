import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { sha256 } from '../src/integrations/content-folder.ts';
import { printEssay } from '../src/lib/import/print-tree.ts';
import { planPaper } from './lib/import-paper.ts';
import { carryOut } from './lib/write-import.ts';

const GUIDE = path.join(import.meta.dirname, 'lib', 'GUIDE.md');

/**
 * `npm run new -- ../my-essay [paper.docx]` makes a content folder that builds at once: of a paper,
 * or of a page that waits for words.
 */
async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [name, paper, other] = positionals;
  if (name === undefined || other !== undefined)
    throw new Error(
      'Name a folder and, if you have one, a paper: npm run new -- ../my-essay paper.docx',
    );
  const folder = path.resolve(name);
  const within = existsSync(folder) ? await readdir(folder) : [];
  if (within.length > 0)
    throw new Error(`${name} is there already and is not empty; name another folder`);
  if (paper === undefined) await makeEmpty(folder);
  else await makeOf(path.resolve(paper), folder);
  await copyFile(GUIDE, path.join(folder, 'GUIDE.md'));
  console.log(next(name));
}

async function makeOf(paper: string, folder: string): Promise<void> {
  const planned = await planPaper(paper, folder);
  await carryOut(planned, folder, false);
  await mkdir(path.join(folder, 'given'));
  await writeFile(path.join(folder, 'given', path.basename(paper)), await readFile(paper));
}

/** The least that builds: a title and a paragraph that say what to do. */
async function makeEmpty(folder: string): Promise<void> {
  const title = '未命名文章';
  const words = '正文写在这里，或用 npm run import 从 Word、Markdown 等文件导入。';
  const source = `${title}\n\n${words}\n`;
  const files = {
    'essay.yaml': printEssay({
      title,
      language: 'zh-CN',
      sourceForm: 'blocks',
      sha256: sha256(source),
      sections: ['0-introduction'],
    }),
    'source.txt': source,
    'sections/0-introduction.mdx': `---\ntitle: 引言\ntitleFrom: editors\n---\n\n${words}\n`,
  };
  await mkdir(path.join(folder, 'sections'), { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(folder, file), text);
}

function next(folder: string): string {
  return [
    `\nMade ${folder}. Read ${folder}/GUIDE.md, then:`,
    ...[
      ['npm run check:content', 'what is wrong with it'],
      ['npm run dev', 'the site while you write, with its mistakes in place'],
      ['npm run build && npm run serve', 'the site as it will be published'],
    ].map(([command, what]) => `  CONTENT_DIR=${folder} ${command}   # ${what}`),
  ].join('\n');
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
