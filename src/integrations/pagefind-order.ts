import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A file of Pagefind's index, as it hands it over. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What every packed file of Pagefind begins with, before its CBOR. */
const MARK = Buffer.from('pagefind_dcd');
const FILTER = /^filter\/(?<hash>.+)\.pf_filter$/;
const META = /^pagefind\.(?<hash>.+)\.pf_meta$/;
const ENTRY = 'pagefind-entry.json';

/**
 * The same index, in one order. Pagefind 1.5.2 writes filters, and the values of each, as its hash
 * maps happen to hold them, and names files after what is in them: every build of one commit would
 * have other files, which no cache and no comparison knows again.
 */
export function inOneOrder(files: readonly IndexFile[]): IndexFile[] {
  /** The names in files that list others, and what they are now. */
  const renamed = new Map<string, string>();
  const rename = (path: string, before: string, body: Buffer): IndexFile => {
    const digest = createHash('sha1').update(body).digest('hex');
    // As many digits of the hash as Pagefind took, after the language.
    const language = before.slice(0, before.lastIndexOf('_') + 1);
    const after = language + digest.slice(0, before.length - language.length);
    // Pagefind would take more digits; what is listed under one name here would be lost.
    if ([...renamed.values()].includes(after))
      throw new Error(`Two files of Pagefind’s index would be called ${after}`);
    renamed.set(before, after);
    return {
      path: path.replace(before, after),
      content: gzipSync(Buffer.concat([MARK, body]), { level: 9 }),
    };
  };
  const withNewNames = (bytes: Buffer): Buffer => {
    let text = bytes.toString('latin1');
    for (const [before, after] of renamed) text = text.replace(before, after);
    return Buffer.from(text, 'latin1');
  };

  const ordered = new Map<string, IndexFile>();
  for (const { path, content } of files) {
    const hash = FILTER.exec(path)?.groups?.['hash'];
    if (hash !== undefined)
      ordered.set(path, rename(path, hash, sortedAt(unpacked(path, content), FILTER_VALUES)));
  }
  for (const { path, content } of files) {
    const hash = META.exec(path)?.groups?.['hash'];
    if (hash !== undefined)
      ordered.set(
        path,
        rename(path, hash, sortedAt(withNewNames(unpacked(path, content)), META_FILTERS)),
      );
  }
  return files.map((file) => {
    if (file.path === ENTRY)
      return { path: ENTRY, content: withNewNames(Buffer.from(file.content)) };
    return ordered.get(file.path) ?? file;
  });
}

/** Where the list of values stands in a filter: `[name, values]`. */
const FILTER_VALUES = 1;
/** Where the list of filters stands in the overview: `[version, pages, chunks, filters, …]`. */
const META_FILTERS = 3;

function unpacked(path: string, content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, MARK.length).equals(MARK))
    throw new Error(`${path} is not packed as Pagefind 1.5.2 packs its files`);
  return bytes.subarray(MARK.length);
}

/** A CBOR list whose item at `place`, a list as well, is sorted by the bytes of its items. */
function sortedAt(list: Buffer, place: number): Buffer {
  const { head, items } = readList(list);
  const inner = items[place];
  if (inner === undefined)
    throw new Error(
      `A file of Pagefind’s index has ${String(items.length)} parts, and none at ${String(place)}`,
    );
  const { head: innerHead, items: innerItems } = readList(inner);
  const sorted = Buffer.concat([innerHead, ...innerItems.sort((a, b) => a.compare(b))]);
  return Buffer.concat([head, ...items.with(place, sorted)]);
}

function readList(bytes: Buffer): { head: Buffer; items: Buffer[] } {
  const { major, value, end } = readHead(bytes, 0);
  if (major !== LIST)
    throw new Error(
      `Pagefind’s index has a CBOR item of type ${String(major)} where a list is expected`,
    );
  const items: Buffer[] = [];
  let at = end;
  for (let index = 0; index < value; index += 1) {
    const next = endOf(bytes, at);
    items.push(bytes.subarray(at, next));
    at = next;
  }
  return { head: bytes.subarray(0, end), items };
}

/** The types of CBOR (RFC 8949, section 3.1) that have something after their head. */
const BYTES = 2;
const TEXT = 3;
const LIST = 4;
const MAP = 5;

/** Where the item that begins at `start` ends. */
function endOf(bytes: Buffer, start: number): number {
  const { major, value, end } = readHead(bytes, start);
  if (major === BYTES || major === TEXT) return end + value;
  let at = end;
  if (major === LIST || major === MAP)
    for (let left = major === MAP ? value * 2 : value; left > 0; left -= 1) at = endOf(bytes, at);
  return at;
}

/** The type of the item at `at`, its number (a value or a length) and where that ends. */
function readHead(bytes: Buffer, at: number): { major: number; value: number; end: number } {
  const first = bytes.readUInt8(at);
  const short = first & 31;
  if (short < 24) return { major: first >> 5, value: short, end: at + 1 };
  const length = 2 ** (short - 24);
  if (length > 8) throw new Error('Pagefind’s index has a CBOR item of unknown length');
  const value =
    length === 8 ? Number(bytes.readBigUInt64BE(at + 1)) : bytes.readUIntBE(at + 1, length);
  return { major: first >> 5, value, end: at + 1 + length };
}
