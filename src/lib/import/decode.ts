import { PaperError } from './formats.ts';

/** What a file says of its encoding: of HTML and XML, and of LaTeX. */
const SAID = /(?:charset|encoding)\s*=\s*["']?([\w-]+)|\\usepackage\[([\w-]+)\]\{inputenc\}/iu;
const LATEX: Readonly<Record<string, string>> = { latin1: 'latin1', ansinew: 'windows-1252' };

/**
 * The words of a paper that is a text: in UTF-8, in UTF-16 with its mark, or in the encoding that
 * it names itself. Another one cannot be told surely, and words would be lost.
 * @throws PaperError that names the first line that cannot be read
 */
export function textOf(file: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const latin = new TextDecoder('latin1').decode(bytes);
  const [, said, given = ''] = SAID.exec(latin.slice(0, 4096)) ?? [];
  const words = decoded(bytes, 'utf-8') ?? decoded(bytes, said ?? LATEX[given] ?? given);
  if (words !== undefined) return words;
  const lines = latin.split('\n');
  const at = lines.findIndex(
    (line) =>
      decoded(
        Uint8Array.from(line, (c) => c.charCodeAt(0)),
        'utf-8',
      ) === undefined,
  );
  throw new PaperError(
    `${file}:${at + 1}`,
    'is not written in UTF-8, and does not say in what (GB 18030, Big5, Windows-1252?)',
    'Open it in a text editor and save it with the encoding UTF-8',
  );
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
