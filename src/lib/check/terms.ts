import type { TermEntry } from '../content/entries.ts';
import { fullTable } from '../search/simplify-table.ts';
import { passagesOf } from '../corpus/passages.ts';
import { namesOf } from '../corpus/terms.ts';
import { fold } from '../text/normalize.ts';
import { foldNames, placesOf } from '../text/names.ts';
import { issue, type Issue } from './issue.ts';
import type { ReadContent } from '../content/read.ts';
import type { Located } from '../content/read-entry.ts';

/**
 * Checks that no two terms share a name, that the essay prints each of them as is said, and that it
 * is told rightly who gives the English name.
 */
export function checkTerms(content: ReadContent): Issue[] {
  const { terms, issues } = content;
  // A name may stand in what could not be read: that is reported once, and not again for every
  // term.
  const whole =
    !issues.some(({ file }) => /^(?:sections|notes)\//u.test(file)) && content.sections.length > 0;
  return [
    ...checkNames(terms),
    ...(whole && terms.length > 0 ? checkPrinted(terms, printedNames(content)) : []),
  ];
}

function checkNames(terms: readonly Located<TermEntry>[]): Issue[] {
  const issues: Issue[] = [];
  const owners = new Map<string, TermEntry>();
  for (const term of terms) {
    const { aliases = [], printed } = term.data;
    const lines = [
      ['zh'],
      ['en'],
      ...(printed === undefined ? [] : [['printed']]),
      ...aliases.map((_, index) => ['aliases', index]),
    ].map((path) => term.yaml.lineOf(path));
    namesOf(term.data).forEach((name, index) => {
      const [folded = ''] = foldNames([name], fullTable());
      const owner = owners.get(folded);
      if (owner && owner !== term)
        issues.push(
          issue(
            'term-twice',
            term.file,
            lines[index] ?? 1,
            `${name}, in ${owner.id} and ${term.id}`,
          ),
        );
      owners.set(folded, owner ?? term);
    });
  }
  return issues;
}

function checkPrinted(terms: readonly Located<TermEntry>[], printed: ReadonlySet<string>): Issue[] {
  return terms.flatMap(({ data, file, yaml }) => {
    const { en, enFrom } = data;
    const name = data.printed ?? data.zh;
    const field = data.printed === undefined ? 'zh' : 'printed';
    const issues = printed.has(name)
      ? []
      : [issue('term-nowhere', file, yaml.lineOf([field]), name)];
    if (printed.has(en) !== (enFrom === 'essay')) {
      const got = `enFrom: ${enFrom}, and “${en}” is ${enFrom === 'essay' ? 'not printed' : 'printed'}`;
      issues.push(issue('term-english', file, yaml.lineOf(['enFrom']), got));
    }
    return issues;
  });
}

/**
 * The names of terms by which the essay is said to call them, Chinese and English, that it prints.
 */
function printedNames(content: ReadContent): Set<string> {
  const open = new Map(
    content.terms
      .flatMap(({ data }) => [data.printed ?? data.zh, data.en])
      .map((name) => [name, foldNames([name], fullTable())]),
  );
  const printed = new Set<string>();
  for (const { runs } of passagesOf(content.sections, content.notes)) {
    // What stands in a web address names nothing.
    const text = runs
      .map((run) => (run.kind === 'url' ? ' ' : 'text' in run ? run.text : ''))
      .join('');
    // Most names stand early, and a folded text is many times the text: one is kept at a time.
    const folded = fold(text, fullTable());
    for (const [name, names] of open) {
      if (placesOf(folded, names).length === 0) continue;
      printed.add(name);
      open.delete(name);
    }
    if (open.size === 0) break;
  }
  return printed;
}
