import { numberingOf } from './numbering.ts';
import { textIn, type Block } from './pandoc-ast.ts';
import type { Loss } from './tree.ts';

/** Commands whose arguments are no words of the author's. */
const SETTINGS =
  /\\(?:\w*(?:space|skip|style|numbering|contentsline|mark(?:both|right)|bibliography|resource)|label|\w*ref|nocite|index|set\w*|addto\w*|input|include\w*|usepackage|hypersetup|selectlanguage|begin|end)\*?(?:\[[^\]]*\])*(?:\{[^{}]*\})*/gu;

/**
 * What is told of TeX that is not read and holds words: `\marginpar{words}`, but not `\vspace{1em}`.
 * @param near where it stands, by its beginning unless given
 */
export function lostWords(tex: string, near = tex.slice(0, 24)): Loss[] {
  const rest = tex.replace(SETTINGS, '').replace(/\\[a-z]+\*?(?:\[[^\]]*\])*/giu, '');
  if (!/\p{L}/u.test(rest)) return [];
  return [{ what: 'words of TeX commands that are not read are left out', near, isLost: true }];
}

/** Of what pandoc says that it has skipped in LaTeX, the words. Before the text there are none. */
export function skippedWords(
  text: string,
  skipped: readonly { readonly contents?: string; readonly line?: number }[],
): Loss[] {
  const start = text.slice(0, text.indexOf('\\begin{document}')).split('\n').length;
  return skipped.flatMap(({ contents = '', line = 0 }) =>
    line >= start ? lostWords(contents, contents) : [],
  );
}

/**
 * LaTeX as pandoc reads it whole: endnotes and notes of the margin are notes, readings above
 * characters stand in brackets, the entries of its own list of references become paragraphs with
 * the numbers that LaTeX would print, and `\cite` those numbers.
 */
export function preparedLatex(text: string): string {
  return numbered(
    text
      .replace(/\\(?:endnote|sidenote)(?=[[{])/gu, '\\footnote')
      .replace(/\\ruby\{([^{}]*)\}\{([^{}]*)\}/gu, '$1（$2）'),
  );
}

function numbered(text: string): string {
  const list = /\\begin\{thebibliography\}\{[^}]*\}(.*?)\\end\{thebibliography\}/su;
  const keys = [
    ...(list.exec(text)?.[1] ?? '').matchAll(/\\bibitem(?:\[[^\]]*\])?\{([^}]*)\}/gu),
  ].map(([, key = '']) => key.trim());
  if (keys.length === 0) return text;
  const numberOf = (key: string): number => keys.indexOf(key.trim()) + 1;
  const heading = /\p{Script=Han}/u.test(text) ? '参考文献' : 'References';
  return text
    .replace(list, (_, entries: string) => {
      const paragraphs = entries.replace(
        /\\bibitem(?:\[[^\]]*\])?\{([^}]*)\}/gu,
        (__, key: string) => `\n\n{[}${numberOf(key)}{]} `,
      );
      return `\n\n\\section*{${heading}}\n\n${paragraphs.replaceAll('\\newblock', '')}\n\n`;
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
