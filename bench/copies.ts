import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { readSourceText } from '../src/lib/import/source-lines.ts';

interface Essay {
  readonly pages: string;
  readonly sections: readonly string[];
}

/**
 * Makes a content folder whose essay is the given one `count` times over: its sections, notes and
 * pages numbered on, its sources copied (a longer essay cites more works, it does not cite the same
 * ones more often). Terms, remarks and timeline stay those of the first copy.
 */
export function writeCopies(from: string, to: string, count: number): void {
  const essay = parse(read(from, 'essay.yaml')) as Essay;
  const [first = 1, last = first] = essay.pages.split('-').map(Number);
  const copies = Array.from({ length: count }, (_, copy): Copy => ({
    copy,
    shift: copy * (last - first + 1),
    first,
  }));
  rmSync(to, { recursive: true, force: true });
  for (const folder of ['sections', 'notes', 'sources'])
    mkdirSync(path.join(to, folder), { recursive: true });
  for (const name of ['terms', 'remarks', 'timeline.yaml'])
    if (existsSync(path.join(from, name)))
      cpSync(path.join(from, name), path.join(to, name), { recursive: true });

  const write = (file: string, text: string): void => writeFileSync(path.join(to, file), text);
  const sections = essay.sections.map((name) => ({
    name,
    text: read(from, `sections/${name}.mdx`),
  }));
  const names = copies.flatMap((copy) =>
    sections.map(({ name, text }, index) => {
      const copied = name.replace(/^\d+/u, String(copy.copy * sections.length + index));
      write(`sections/${copied}.mdx`, copySection(text, copy, index === 0));
      return copied;
    }),
  );
  for (const file of readdirSync(path.join(from, 'notes'))) {
    const text = read(from, `notes/${file}`);
    for (const copy of copies) write(`notes/${shiftIds(file, copy)}`, copyNote(text, copy));
  }
  for (const file of readdirSync(path.join(from, 'sources'))) {
    const text = read(from, `sources/${file}`);
    for (const copy of copies)
      write(`sources/${copyName(file.replace(/\.yaml$/u, ''), copy)}.yaml`, copySource(text, copy));
  }
  const source = copySourceText(read(from, 'source.txt'), copies);
  write('source.txt', source);
  const lastPage = last + (copies.at(-1)?.shift ?? 0);
  write(
    'essay.yaml',
    stringify(
      {
        ...essay,
        pages: `${String(first)}-${String(lastPage)}`,
        sections: names,
        sha256: createHash('sha256').update(source).digest('hex'),
      },
      { lineWidth: 0 },
    ),
  );
}

interface Copy {
  /** Number of the copy, from 0. */
  readonly copy: number;
  /** How many print pages come before it. */
  readonly shift: number;
  readonly first: number;
}

function copySection(text: string, copy: Copy, isFirst: boolean): string {
  const shifted = shiftIds(text, copy).replace(
    /<PageBreak page=\{(\d+)\} \/>/gu,
    (_, page: string) => pageBreak(Number(page) + copy.shift),
  );
  // The copy begins on a page of its own: before the first character behind the frontmatter.
  return isFirst && copy.copy > 0
    ? shifted.replace(/^(---\n.*?\n---\n\n)/su, `$1${pageBreak(copy.first + copy.shift)}`)
    : shifted;
}

function copyNote(text: string, copy: Copy): string {
  return text
    .replace(/^page: (\d+)$/mu, (_, page: string) => `page: ${String(Number(page) + copy.shift)}`)
    .replace(/\(source:([a-z0-9-]+)\)/gu, (_, id: string) => `(source:${copyName(id, copy)})`);
}

function copySource(text: string, { copy }: Copy): string {
  if (copy === 0) return text;
  const data = parse(text) as Record<string, unknown>;
  // Two sources may not describe the same work.
  const title = typeof data['title'] === 'string' ? data['title'] : String(data['URL']);
  return stringify({ ...data, title: `${title} (${String(copy + 1)})` }, { lineWidth: 0 });
}

/** The text layer with its body once for each copy; where page numbers stand in it, they go on. */
function copySourceText(text: string, copies: readonly Copy[]): string {
  const { pages } = readSourceText(text, copies[0]?.first ?? 1);
  const lines = text.trimEnd().split('\n');
  const begin = (pages[0]?.body[0]?.at ?? 1) - 1;
  const numbers = new Map(
    pages.flatMap(({ furniture: [line], number }) =>
      line ? [[line.at - 1, number] as const] : [],
    ),
  );
  const body = copies.flatMap(({ shift }) =>
    lines.slice(begin).map((line, index) => {
      const number = numbers.get(begin + index);
      return number === undefined ? line : String(number + shift);
    }),
  );
  return `${[...lines.slice(0, begin), ...body].join('\n')}\n`;
}

function shiftIds(text: string, { shift }: Copy): string {
  return text.replace(
    /\bp(\d+)-(\d+)(?=\]|\.md)/gu,
    (_, page: string, number: string) => `p${String(Number(page) + shift)}-${number}`,
  );
}

function copyName(id: string, { copy }: Copy): string {
  return copy === 0 ? id : `${id}-copy${String(copy + 1)}`;
}

function pageBreak(page: number): string {
  return `<PageBreak page={${String(page)}} />`;
}

function read(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}
