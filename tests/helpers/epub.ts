import { EpubCheck } from '@likecoin/epubcheck-ts';
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';

/** The files of an e-book by their paths in it. */
export function readEpub(bytes: Uint8Array): Map<string, string> {
  const files = Object.entries(unzipSync(bytes));
  return new Map(files.map(([path, content]) => [path, strFromU8(content)]));
}

/** The pages of an e-book as XHTML, in the order in which they are read. */
export function readingOrder(files: ReadonlyMap<string, string>): string[] {
  const $ = load(files.get('EPUB/package.opf') ?? '', { xml: true });
  return $('itemref')
    .toArray()
    .map(({ attribs }) => {
      const href = $(`item[id="${attribs['idref'] ?? ''}"]`).attr('href') ?? '';
      return files.get(`EPUB/${href}`) ?? '';
    });
}

/** What a checker finds wrong with an e-book, warnings too: `RSC-012 EPUB/terms.xhtml`. */
export async function faultsOf(bytes: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(bytes);
  return messages
    .filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))
    .map(({ id, location }) => `${id} ${location?.path ?? ''}`);
}
