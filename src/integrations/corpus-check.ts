import type { AstroIntegration } from 'astro';
import path from 'node:path';
import { contentFolder } from './content-folder.ts';
import { contentReport } from './first-reading.ts';

/**
 * Stops every build at content with mistakes, before the first page is made. While authors write
 * (`astro dev`), the report goes to the terminal, again whenever a file of the content is saved,
 * and the server goes on and shows the new words.
 * @param report on the content as it was first read
 */
export function corpusCheck(report: string | undefined): AstroIntegration {
  return {
    name: 'corpus-check',
    hooks: {
      'astro:config:setup': ({ command, logger, addWatchFile }) => {
        if (command !== 'build' && command !== 'dev') return;
        addWatchFile(path.join(contentFolder(), 'essay.yaml'));
        if (report === undefined) logger.info('content and source.txt agree');
        else if (command === 'dev') logger.error(report);
        else throw new Error(report);
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = contentFolder();
        server.watcher.add(folder);
        server.watcher.on('all', (_, file) => {
          if (path.relative(folder, file).startsWith('..')) return;
          server.environments.client.hot.send({ type: 'full-reload' });
          void contentReport(folder).then((found) => {
            if (found === undefined) logger.info('content and source.txt agree');
            else logger.error(found);
          });
        });
      },
    },
  };
}
