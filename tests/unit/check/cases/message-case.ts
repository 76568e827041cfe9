import type { IssueCode } from '../../../../src/lib/check/issue.ts';
import type { Folder } from '../../../helpers/content-fixture.ts';

/**
 * One kind of mistake: what is broken in the whole folder, and the message as its reader sees it.
 */
export type MessageCase = readonly [
  code: IssueCode,
  change: (folder: Folder) => void,
  where: string,
  got: string,
  fix: string,
];
