import type { PhrasingContent } from 'mdast';
import { keywordsIn } from './front-matter.ts';
import { languageTag } from './language.ts';
import type { Block, Inline, Meta, PandocDocument } from './pandoc-ast.ts';
import { readBlocks } from './pandoc-blocks.ts';
import { readWords, type Reading } from './pandoc-inlines.ts';
import type { Facts } from './tree.ts';
import { leavesIn, wordsIn } from './words.ts';

/** What the fields of a paper say. */
export function readMeta(meta: PandocDocument['meta'], reading: Reading): Facts {
  const title = wordsOfMeta(meta['title'], reading);
  const [subtitle, language, doi] = ['subtitle', 'lang', 'doi'].map((key) =>
    textOf(meta[key] ?? (key === 'lang' ? meta['language'] : undefined), reading),
  );
  const abstract = textOf(meta['abstract'], reading);
  const tag = languageTag(language ?? '');
  return {
    ...(wordsIn(title).trim() ? { title: wordsIn(title).replaceAll('\n', ' ').trim() } : {}),
    ...(subtitle ? { subtitle: subtitle.replace(/^[:：—-]+\s*/u, '') } : {}),
    ...(abstract ? { abstract } : {}),
    ...(tag === undefined ? {} : { language: tag }),
    ...(doi ? { DOI: doi } : {}),
    authors: namesOf(meta['author'], reading),
    keywords: listOf(meta['keywords'] ?? meta['subject'], reading).flatMap(keywordsIn),
  };
}

function namesOf(meta: Meta | undefined, reading: Reading): string[] {
  return listOf(meta, reading)
    .flatMap((line) => line.split(/\s*[;；、]\s*|\s+(?:and|&)\s+|\n/u))
    .map((name) => name.replace(/[\d*＊†①-⑨¹²³]+$/u, '').trim())
    .filter((name) => name !== '');
}

function listOf(meta: Meta | undefined, reading: Reading): string[] {
  if (meta?.t === 'MetaList') return meta.c.map((one) => textOf(one, reading)).filter(Boolean);
  const text = textOf(meta, reading);
  return text ? [text] : [];
}

function textOf(meta: Meta | undefined, reading: Reading): string {
  switch (meta?.t) {
    case 'MetaString':
      return meta.c.trim();
    case 'MetaInlines':
      return wordsIn(wordsOfMeta(meta, reading)).trim();
    case 'MetaBlocks':
      return leavesIn(readBlocks(meta.c, reading, true))
        .map((leaf) => wordsIn(leaf.words))
        .join('\n')
        .trim();
    case 'MetaMap': {
      const { name, family, given } = meta.c;
      return name
        ? textOf(name, reading)
        : [given, family]
            .map((one) => textOf(one, reading))
            .filter(Boolean)
            .join(' ');
    }
    case 'MetaList':
    case 'MetaBool':
    case undefined:
      return '';
  }
}

function wordsOfMeta(meta: Meta | undefined, reading: Reading): PhrasingContent[] {
  if (meta?.t === 'MetaInlines') return readWords(meta.c, reading);
  if (meta?.t === 'MetaString') return [{ type: 'text', value: meta.c }];
  if (meta?.t === 'MetaBlocks') return readWords(inlinesOf(meta.c), reading);
  return [];
}

function inlinesOf(blocks: readonly Block[]): readonly Inline[] {
  return blocks.flatMap((block) => (block.t === 'Para' || block.t === 'Plain' ? block.c : []));
}
