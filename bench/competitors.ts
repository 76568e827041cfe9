import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Edition } from '../src/lib/corpus/schema/edition.ts';
import { astroOf, type BuildCost, ROOT, runBuild, WORK } from './build.ts';

/** A site of the same essay whose reading page is measured. */
export interface Site {
  readonly name: string;
  /** Folder that is served. */
  readonly root: string;
  /** Address of the reading page of a section. */
  readonly page: (section: string) => string;
  /** What building it took; undefined for a page that needs no building. */
  readonly cost?: BuildCost;
}

type Block = Edition['sections'][number]['blocks'][number];
type Notes = ReadonlyMap<string, string>;

/** What a plain template asks of a style sheet, in 105 bytes once compressed. */
const PLAIN_STYLES =
  'body { max-width: 38em; margin: auto; padding: 1em; font: 1.125rem/1.9 serif; color: #222; ' +
  'background: #fdfdfb } p { text-indent: 2em }';
const STYLE_LINK = '<link rel="stylesheet" href="plain.css">';

/**
 * Builds this edition, and of its `edition.json` the same essay as plain HTML, in Starlight and in
 * VitePress, each as its own documentation would have it: footnotes, its own search, Chinese.
 */
export async function buildSites(): Promise<{ sites: Site[]; edition: Edition }> {
  const ours = path.join(WORK, 'ours');
  const ownCost = await runBuild([astroOf(ROOT), 'build', '--force'], ROOT, { OUT_DIR: ours });
  const edition = JSON.parse(readFileSync(path.join(ours, 'edition.json'), 'utf8')) as Edition;
  writeSources(edition);
  const starlight = path.join(import.meta.dirname, 'starlight');
  const vitepress = path.join(import.meta.dirname, 'vitepress');
  const vitepressProgram = path.join(
    import.meta.dirname,
    'node_modules/vitepress/bin/vitepress.js',
  );
  const inFolder = (section: string): string => `read/${section}/`;
  const plain = path.join(WORK, 'plain');
  const sites: Site[] = [
    { name: 'this edition', root: ours, page: inFolder, cost: ownCost },
    {
      name: 'Starlight',
      root: path.join(starlight, 'dist'),
      page: inFolder,
      cost: await runBuild([astroOf(import.meta.dirname), 'build', '--force'], starlight),
    },
    {
      name: 'VitePress',
      root: path.join(vitepress, '.vitepress/dist'),
      page: (section) => `read/${section}.html`,
      cost: await runBuild([vitepressProgram, 'build'], vitepress),
    },
    { name: 'plain HTML', root: plain, page: (section) => `${section}.html` },
    { name: 'plain + 105-byte sheet', root: plain, page: (section) => `styled/${section}.html` },
  ];
  return { sites, edition };
}

/** The words of a section and of its notes alone: what no page can do without. */
export function wordsOfSection({ sections, notes }: Edition, name: string): string {
  const section = sections.find((entry) => entry.name === name);
  if (!section) throw new Error(`the edition has no section ${name}`);
  const called = new Set(notesIn(section.blocks));
  return [
    section.title,
    ...section.blocks.map(({ text }) => text),
    ...notes.filter(({ id }) => called.has(id)).map(({ text }) => text),
  ].join('\n');
}

function writeSources({ essay, sections, notes: all }: Edition): void {
  const notes = new Map(all.map(({ id, text }) => [id, text]));
  const starlight = path.join(import.meta.dirname, 'starlight/src/content/docs');
  const vitepress = path.join(import.meta.dirname, 'vitepress');
  const plain = path.join(WORK, 'plain');
  for (const old of [starlight, path.join(vitepress, 'read'), plain])
    rmSync(old, { recursive: true, force: true });
  const title = (words: string): string => `---\ntitle: ${JSON.stringify(words)}\n---\n\n`;
  write(path.join(starlight, 'index.md'), title(essay.title));
  write(path.join(vitepress, 'index.md'), `# ${essay.title}\n`);
  write(
    path.join(vitepress, '.vitepress/sidebar.json'),
    JSON.stringify(
      sections.map((section) => ({ text: section.title, link: `/read/${section.name}` })),
    ),
  );
  write(path.join(plain, 'styled/plain.css'), PLAIN_STYLES);
  for (const section of sections) {
    const body = markdown(section.blocks, notes);
    write(path.join(starlight, `read/${section.name}.md`), title(section.title) + body);
    write(path.join(vitepress, `read/${section.name}.md`), `# ${section.title}\n\n${body}`);
    const page = plainPage(section.title, section.blocks, notes);
    write(path.join(plain, `${section.name}.html`), page);
    write(
      path.join(plain, `styled/${section.name}.html`),
      page.replace('</head>', `${STYLE_LINK}</head>`),
    );
  }
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function notesIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ runs }) =>
    runs.flatMap((run) => (run.kind === 'marker' ? [run.note] : [])),
  );
}

/** Every character that Markdown may read as markup is escaped. */
function markdown(blocks: readonly Block[], notes: Notes): string {
  const escaped = (text: string): string => text.replace(/[!-/:-@[-`{-~]/gu, '\\$&');
  const body = blocks.map(({ kind, runs }) => {
    const words = runs.map((run) => {
      if (run.kind === 'text') return escaped(run.text);
      return run.kind === 'marker' ? `[^${run.note}]` : '';
    });
    return (kind === 'subsection' ? '## ' : '') + words.join('');
  });
  const definitions = notesIn(blocks).map((id) => `[^${id}]: ${escaped(notes.get(id) ?? '')}`);
  return `${[...body, ...definitions].join('\n\n')}\n`;
}

/** The same words with no script and no style: nothing can be shown sooner. */
function plainPage(title: string, blocks: readonly Block[], notes: Notes): string {
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const link = (id: string): string =>
    `<sup><a href="#${id}" id="ref-${id}">${id.replace(/^.*-/u, '')}</a></sup>`;
  const body = blocks.map(({ kind, runs }) => {
    const words = runs.map((run) => {
      if (run.kind === 'text') return escaped(run.text);
      return run.kind === 'marker' ? link(run.note) : '';
    });
    const tag = kind === 'subsection' ? 'h2' : 'p';
    return `<${tag}>${words.join('')}</${tag}>`;
  });
  const list = notesIn(blocks).map((id) => `<li id="${id}">${escaped(notes.get(id) ?? '')}</li>`);
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head>
<body><h1>${escaped(title)}</h1>
${body.join('\n')}
<ol>${list.join('\n')}</ol></body></html>
`;
}
