import type { ElementContent, Root } from 'hast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import type { VFile } from 'vfile';
import { SKIP, visit } from 'unist-util-visit';
import type { Counted } from '../lib/content/page-body.ts';
import { wordNodes } from '../lib/html/nodes.ts';
import { withBase } from '../lib/urls.ts';

/** The folder of the pages of prose, and the one within it whose pages speak English. */
const PROSE = /\/pages\/(en\/)?[^/]+$/u;

/** What the plugin must know beside the file that it transforms. */
interface ProseOptions {
  /** The folder in which the site is served: `/` or `/essay/`. */
  readonly base: string;
  /** Whether all prose is English, as in the edition of an English essay. */
  readonly isEnglish: boolean;
  /** How many there are of what `<Count of="…" />` can name. */
  readonly load: () => Promise<Readonly<Record<Counted, number>>>;
}

/**
 * Completes a page of prose: numbers for `<Count of="notes" />`, links that lead below the folder
 * in which the site is served, runs of another language marked. Other files pass
 * untouched.
 */
export function rehypeProse({ base, isEnglish, load }: ProseOptions) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const prose = PROSE.exec(file.path);
    if (!prose) return;
    const isTranslation = prose[1] !== undefined;
    const counts = await load();
    visit(tree, (node, index, parent) => {
      if (node.type === 'element') {
        const { href } = node.properties;
        if (typeof href === 'string' && href.startsWith('/')) {
          node.properties.href = withBase(base, href.slice(1));
          if (isTranslation && !href.startsWith('/en/')) node.properties.hrefLang = 'zh-CN';
        }
        return undefined;
      }
      if (!parent || index === undefined) return undefined;
      let words: ElementContent[];
      if (node.type === 'mdxJsxTextElement')
        words = [{ type: 'text', value: String(counts[countedBy(node)]) }];
      else if (node.type === 'text' && !isTranslation) words = wordNodes(node.value, isEnglish);
      else return undefined;
      parent.children.splice(index, 1, ...words);
      return [SKIP, index + words.length];
    });
  };
}

/** The check lets pass `<Count of="…" />` alone. */
function countedBy({ attributes: [attribute] }: Pick<MdxJsxTextElement, 'attributes'>): Counted {
  return attribute?.value as Counted;
}
