import type { ContentFile } from '../content/file.ts';
import { withoutConsequences } from './consequences.ts';
import { checkEnglish } from './english.ts';
import { checkFidelity } from './fidelity.ts';
import { issue, type Issue } from './issue.ts';
import { checkLinks } from './links.ts';
import { checkMarks } from './marks.ts';
import { checkQuotes } from './quotes.ts';
import { readContent, type ReadContent } from '../content/read.ts';
import { checkStructure } from './structure.ts';
import { checkTerms } from './terms.ts';

/**
 * The corpus check: everything that is wrong with a content folder, found in one run.
 * @param files every file of the folder
 * @param sourceHash SHA-256 of source.txt in hexadecimal, computed by the caller (hashing is not
 * this library's)
 */
export function checkContent(files: readonly ContentFile[], sourceHash: string): Issue[] {
  return checkRead(readContent(files), sourceHash);
}

/** The same of a folder that has been read. */
export function checkRead(content: ReadContent, sourceHash: string): Issue[] {
  const { essay } = content;
  const pinned = essay?.data.sha256;
  const changed =
    essay && pinned !== undefined && content.source && pinned !== sourceHash
      ? [
          issue(
            'source-changed',
            essay.file,
            essay.yaml.lineOf(['sha256']),
            `essay.yaml says ${pinned}, source.txt has ${sourceHash}`,
          ),
        ]
      : [];
  const issues = [
    ...content.issues,
    ...changed,
    ...checkStructure(content),
    ...checkLinks(content),
    ...checkFidelity(content),
    ...checkQuotes(content),
    ...checkTerms(content),
    ...checkMarks(content),
    ...checkEnglish(content),
  ];
  return withoutConsequences(issues, content);
}
