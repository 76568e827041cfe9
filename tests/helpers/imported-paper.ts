import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { convert } from 'pandoc-wasm';
import { planPaper } from '../../scripts/lib/import-paper.ts';
import { sha256 } from '../../src/integrations/content-folder.ts';
import { checkContent } from '../../src/lib/check/content.ts';

/** What an import would write, its report, and what the corpus check says of it. */
export async function imported(paper: string, folder = '/nowhere') {
  const { steps, report, pictures } = await planPaper(paper, folder);
  const files = new Map(steps.map((step) => [step.path, step.text]));
  const issues = checkContent(
    [...files].map(([file, text]) => ({ path: file, text })),
    sha256(files.get('source.txt') ?? ''),
  );
  const count = (name: string): string =>
    report.lines
      .find((line) => line.trim().startsWith(name))
      ?.trim()
      .slice(name.length)
      .trim() ?? '';
  return { files, report, count, pictures, issues: issues.map(({ got }) => got) };
}

/** A paper of other words, or the same one in another format. */
export async function paperOf(text: string, ending = 'md', to?: string): Promise<string> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'paper-')), `paper.${ending}`);
  if (to === undefined) await writeFile(file, text);
  else {
    const picture = new Blob([await readFile('tests/fixtures/papers/lamp.png')]);
    const options = { from: 'markdown-smart', to, standalone: true, 'output-file': 'out' };
    const made = await convert(options, text, { 'lamp.png': picture });
    await writeFile(file, new Uint8Array((await made.files['out']?.arrayBuffer()) ?? []));
  }
  return file;
}

/** An ODT of such a text. */
export async function odtFile(body: string): Promise<string> {
  const NAMES = ['office', 'text', 'style', 'table', 'meta']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  const OTHERS =
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"';
  const root = (name: string, inner: string): Uint8Array =>
    strToU8(`<office:${name} ${NAMES} ${OTHERS}>${inner}</office:${name}>`);
  const files = {
    'content.xml': root(
      'document-content',
      `<office:body><office:text>${body}</office:text></office:body>`,
    ),
    'styles.xml': root('document-styles', '<office:styles/>'),
  };
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'odt-')), 'paper.odt');
  await writeFile(file, zipSync(files));
  return file;
}

/** A Word file of paragraphs as Word writes them, with notes, styles and numberings. */
export async function wordFile(
  body: string,
  { footnotes = '', styles = '', numbering = '' } = {},
): Promise<string> {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const part = (name: string, inner: string): string => `<w:${name} ${W}>${inner}</w:${name}>`;
  const links = (names: readonly string[], folder = ''): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
      .map(
        (name) =>
          `<Relationship Id="${name}" Type="${OFFICE}/${name}" Target="${folder}${name === 'officeDocument' ? 'document' : name}.xml"/>`,
      )
      .join('')}</Relationships>`;
  const files = {
    '_rels/.rels': links(['officeDocument'], 'word/'),
    'word/_rels/document.xml.rels': links(['styles', 'footnotes', 'numbering']),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/footnotes.xml': part('footnotes', footnotes),
    'word/styles.xml': part('styles', styles),
    'word/numbering.xml': part('numbering', numbering),
  };
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'word-')), 'paper.docx');
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  await writeFile(file, zipSync(Object.fromEntries(bytes)));
  return file;
}
