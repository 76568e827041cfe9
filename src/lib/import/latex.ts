import { numberingOf } from './numbering.ts';
import { textIn, type Block } from './pandoc-ast.ts';
import type { Loss } from './tree.ts';

/**
 * LaTeX as pandoc reads it whole: the entries of its own list of references become paragraphs with
 * the numbers that LaTeX would print, and `\cite` those numbers.
 */
export function preparedLatex(text: string): string {
  const list = /\\begin\{thebibliography\}\{[^}]*\}(.*?)\\end\{thebibliography\}/su;
  const keys = [
    ...(list.exec(text)?.[1] ?? '').matchAll(/\\bibitem(?:\[[^\]]*\])?\{([^}]*)\}/gu),
  ].map(([, key = '']) => key.trim());
  if (keys.length === 0) return text;
  const numberOf = (key: string): number => keys.indexOf(key.trim()) + 1;
  const heading = /\p{Script=Han}/u.test(text) ? '参考文献' : 'References';
  return text
    .replace(list, (_, entries: string) => {
      const numbered = entries.replace(
        /\\bibitem(?:\[[^\]]*\])?\{([^}]*)\}/gu,
        (__, key: string) => `\n\n{[}${numberOf(key)}{]} `,
      );
      return `\n\n\\section*{${heading}}\n\n${numbered.replaceAll('\\newblock', '')}\n\n`;
    })
    .replace(
      /~?\\cite[pt]?\*?(?:\[([^\]]*)\])?\{([^}]*)\}/gu,
      (cite, place: string | undefined, given: string) => {
        const numbers = given.split(',').map(numberOf);
        if (numbers.includes(0)) return cite;
        return `{[}${numbers.join(',')}{]}${place ? `(${place})` : ''}`;
      },
    );
}

/** LaTeX numbers headings while it prints them; the numbers stand in no file. */
export function latexNumbers(blocks: readonly Block[]): Loss[] {
  return blocks.flatMap((block): Loss[] => {
    if (block.t !== 'Header' || block.c[1][1].includes('unnumbered')) return [];
    const near = textIn(block.c[2]);
    if (numberingOf(near)) return [];
    return [
      { what: 'headings whose number LaTeX sets in print: type it, if it belongs here', near },
    ];
  });
}
