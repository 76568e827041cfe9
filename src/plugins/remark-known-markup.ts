import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { sectionNumber } from '../lib/content/block-ids.ts';
import { baseName } from '../lib/content/file.ts';
import type { MarkdownProblem } from '../lib/content/markdown.ts';
import { readPageTree } from '../lib/content/page-body.ts';
import { pageSchema, sectionSchema } from '../lib/content/schemas.ts';
import { readSectionTree } from '../lib/content/section-body.ts';

/**
 * Compiles no file that the content model does not know: an expression, an import, a component or
 * the `layout` that Astro imports would run when its page is shown. The content check says the same
 * earlier and of the whole folder, but a file can be asked for without it. Goes behind all that
 * changes the tree.
 */
export function remarkKnownMarkup() {
  return (tree: Root, file: VFile): void => {
    const problems: MarkdownProblem[] = [];
    const number = sectionNumber(baseName(file.path));
    if (number === undefined) readPageTree(tree, problems);
    else readSectionTree(tree, number, problems);
    const [first] = problems;
    if (first) file.fail(`${first.got}: ${first.fix}`, { line: first.line, column: 1 });
    const { astro } = file.data as { astro?: { frontmatter?: unknown } };
    const front = number === undefined ? pageSchema : sectionSchema;
    if (!front.safeParse(astro?.frontmatter).success)
      file.fail('the frontmatter has wrong fields: see the report of the content check');
  };
}
