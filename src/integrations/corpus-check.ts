import type { AstroIntegration } from 'astro';
import path from 'node:path';
import { checkContent } from '../lib/check/content.ts';
import { formatIssues } from '../lib/check/issue.ts';
import { contentFolder, readContentFolder, sha256 } from './content-folder.ts';

/** The report on the content folder, or `undefined` when there is nothing to mend. */
export async function contentReport(folder = contentFolder()): Promise<string | undefined> {
  const files = await readContentFolder(folder);
  const source = files.find((file) => file.path === 'source.txt')?.text ?? '';
  const issues = checkContent(files, sha256(source));
  return issues.length > 0 ? formatIssues(issues, path.relative(process.cwd(), folder) || '.') : undefined;
}

/**
 * Stops every build at content with mistakes, before the first page is made. While authors write (`astro dev`),
 * the same report goes to the terminal and the server goes on.
 */
export function corpusCheck(): AstroIntegration {
  return {
    name: 'corpus-check',
    hooks: {
      'astro:config:setup': async ({ command, logger, addWatchFile }) => {
        if (command !== 'build' && command !== 'dev') return;
        addWatchFile(path.join(contentFolder(), 'essay.yaml'));
        const report = await contentReport();
        if (!report) logger.info('content and source.txt agree');
        else if (command === 'dev') logger.error(report);
        else throw new Error(report);
      },
    },
  };
}
