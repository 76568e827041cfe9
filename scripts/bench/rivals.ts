import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toHtml } from 'hast-util-to-html';
import { readFrontmatter, readYaml } from '../../src/lib/content/file.ts';
import {
  readNoteBody,
  readSectionBody,
  type SectionBlock,
} from '../../src/lib/content/markdown.ts';
import { wordsOf } from '../../src/lib/content/runs.ts';
import { essaySchema } from '../../src/lib/content/schemas.ts';
import type { NoteId } from '../../src/lib/ids.ts';

/** A site that is built from the same essay. */
export interface Rival {
  readonly name: string;
  /** Its folder below `.bench`. */
  readonly folder: string;
  /** Address of the reading page that is measured. */
  readonly page: (section: string) => string;
  /**
   * The command that builds it, none for a page that needs no building; `dist` is where it lands,
   * in its folder.
   */
  readonly build: readonly string[] | undefined;
  /** What the command must find in its environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly dist: string;
  /** What a build leaves that makes the next one quicker, in its folder. */
  readonly caches: readonly string[];
}

export const RIVALS = {
  starlight: {
    name: 'Starlight',
    folder: 'starlight',
    page: (section) => `read/${section}/`,
    build: ['astro', 'build'],
    dist: 'dist',
    caches: ['node_modules/.astro', 'node_modules/.vite', '.astro'],
  },
  vitepress: {
    name: 'VitePress',
    folder: 'vitepress',
    page: (section) => `read/${section}.html`,
    build: ['vitepress', 'build'],
    dist: '.vitepress/dist',
    caches: ['.vitepress/cache'],
  },
  plain: {
    name: 'plain HTML',
    folder: 'plain',
    page: (section) => `${section}.html`,
    build: undefined,
    dist: '.',
    caches: [],
  },
  styled: {
    name: 'plain, styled',
    folder: 'plain',
    page: (section) => `styled/${section}.html`,
    build: undefined,
    dist: '.',
    caches: [],
  },
} as const satisfies Record<string, Rival>;

/** Pinned, so that two runs a year apart compare this site and not the others. */
const STARLIGHT = { astro: '7.3.4', '@astrojs/starlight': '0.42.4' };
const VITEPRESS = { vitepress: '1.6.4', 'markdown-it-footnote': '4.0.0' };

interface Essay {
  readonly title: string;
  readonly sections: readonly {
    readonly name: string;
    readonly title: string;
    readonly blocks: readonly SectionBlock[];
  }[];
  readonly notes: ReadonlyMap<NoteId, string>;
}

/**
 * Writes the three sites into `folder`, as their own documentation would have them: footnotes,
 * their own search, Chinese.
 */
export function writeRivals(content: string, folder: string): void {
  const essay = readEssay(content);
  const write = (file: string, text: string): void => {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  };
  const json = (value: unknown): string => JSON.stringify(value, undefined, 2);
  for (const old of ['starlight/src', 'vitepress/read', 'plain'])
    rmSync(path.join(folder, old), { recursive: true, force: true });

  write('starlight/package.json', json({ private: true, type: 'module', dependencies: STARLIGHT }));
  write(
    'starlight/astro.config.mjs',
    `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  integrations: [starlight({ title: ${json(essay.title)}, locales: { root: { label: '中文', lang: 'zh-CN' } }, sidebar: [{ label: '目录', items: [{ autogenerate: { directory: 'read' } }] }] })],
});
`,
  );
  write(
    'starlight/src/content.config.ts',
    `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  write('starlight/src/content/docs/index.md', `---\ntitle: ${json(essay.title)}\n---\n`);

  write('vitepress/package.json', json({ private: true, type: 'module', dependencies: VITEPRESS }));
  const sidebar = essay.sections.map(({ name, title }) => ({ text: title, link: `/read/${name}` }));
  write(
    'vitepress/.vitepress/config.mjs',
    `import footnote from 'markdown-it-footnote';
export default { lang: 'zh-CN', title: ${json(essay.title)}, markdown: { config: (md) => md.use(footnote) }, themeConfig: { search: { provider: 'local' }, sidebar: ${json(sidebar)} } };
`,
  );
  write('vitepress/index.md', `# ${essay.title}\n`);

  write('plain/styled/plain.css', PLAIN_STYLES);
  for (const section of essay.sections) {
    const body = markdown(section.blocks, essay.notes);
    write(
      `starlight/src/content/docs/read/${section.name}.md`,
      `---\ntitle: ${json(section.title)}\n---\n\n${body}`,
    );
    write(`vitepress/read/${section.name}.md`, `# ${section.title}\n\n${body}`);
    write(`plain/${section.name}.html`, plainPage(section.title, section.blocks, essay.notes));
    write(
      `plain/styled/${section.name}.html`,
      plainPage(
        section.title,
        section.blocks,
        essay.notes,
        '<link rel="stylesheet" href="plain.css">',
      ),
    );
  }
}

/** The words of a section and of its notes alone: what no page can do without. */
export function wordsOfSection(content: string, name: string): string {
  const { sections, notes } = readEssay(content);
  const section = sections.find((entry) => entry.name === name);
  if (!section) throw new Error(`${content} has no section ${name}`);
  const called = notesIn(section.blocks);
  return [
    section.title,
    ...section.blocks.map((block) => wordsOf(block.runs)),
    ...called.map((id) => notes.get(id) ?? ''),
  ].join('\n');
}

function readEssay(content: string): Essay {
  const read = (file: string): string => readFileSync(path.join(content, file), 'utf8');
  const essay = essaySchema.parse(readYaml(read('essay.yaml')).data);
  const sections = essay.sections.map((name, number) => {
    const parts = readFrontmatter(read(`sections/${name}.mdx`));
    const { title } = parts?.front.data as { title: string };
    return { name, title, blocks: readSectionBody(parts?.body ?? '', number).blocks };
  });
  const ids = sections.flatMap(({ blocks }) => notesIn(blocks));
  const notes = new Map(
    ids.map((id) => [
      id,
      wordsOf(readNoteBody(readFrontmatter(read(`notes/${id}.md`))?.body ?? '').runs),
    ]),
  );
  return { title: essay.title, sections, notes };
}

function notesIn(blocks: readonly SectionBlock[]): NoteId[] {
  return blocks.flatMap((block) =>
    block.runs.flatMap((run) => (run.kind === 'marker' ? [run.note] : [])),
  );
}

function markdown(blocks: readonly SectionBlock[], notes: Essay['notes']): string {
  const extensions = [gfmToMarkdown()];
  const body = blocks.map(({ kind, runs }): RootContent => {
    const children = runs.flatMap((run): PhrasingContent[] => {
      if (run.kind === 'text') return [{ type: 'text', value: run.text }];
      return run.kind === 'marker' ? [{ type: 'footnoteReference', identifier: run.note }] : [];
    });
    return kind === 'subsection'
      ? { type: 'heading', depth: 2, children }
      : { type: 'paragraph', children };
  });
  const definitions = notesIn(blocks).map((identifier): RootContent => {
    const words: PhrasingContent = { type: 'text', value: notes.get(identifier) ?? '' };
    return {
      type: 'footnoteDefinition',
      identifier,
      children: [{ type: 'paragraph', children: [words] }],
    };
  });
  return toMarkdown({ type: 'root', children: [...body, ...definitions] }, { extensions });
}

/** What a plain template asks of a style sheet, in a file as the policy of this edition has it. */
const PLAIN_STYLES =
  'body { max-width: 38em; margin: auto; padding: 1em; font: 1.125rem/1.9 serif; color: #222; background: #fdfdfb } p { text-indent: 2em }';

/**
 * The same words with no script, and with no style unless one is given: nothing can be shown
 * sooner.
 */
function plainPage(
  title: string,
  blocks: readonly SectionBlock[],
  notes: Essay['notes'],
  style = '',
): string {
  const words = (text: string): string => toHtml({ type: 'text', value: text });
  const link = (id: NoteId): string =>
    `<sup><a href="#${id}" id="ref-${id}">${id.replace(/^.*-/u, '')}</a></sup>`;
  const body = blocks.map(({ kind, runs }) => {
    const inner = runs
      .map((run) =>
        run.kind === 'text' ? words(run.text) : run.kind === 'marker' ? link(run.note) : '',
      )
      .join('');
    return kind === 'subsection' ? `<h2>${inner}</h2>` : `<p>${inner}</p>`;
  });
  const list = notesIn(blocks).map((id) => `<li id="${id}">${words(notes.get(id) ?? '')}</li>`);
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words(title)}</title>${style}</head>
<body><h1>${words(title)}</h1>
${body.join('\n')}
<ol>${list.join('\n')}</ol></body></html>
`;
}
