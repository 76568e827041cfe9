import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
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
