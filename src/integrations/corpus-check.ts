import type { AstroIntegration } from 'astro';
import path from 'node:path';
import { essayLanguage, interfaceLanguage } from './interface-words.ts';
import { loadContent, reloadContent } from './load-content.ts';
import { Refusal } from './refusal.ts';
import { contentFolder } from './settings.ts';

const AGREE = 'content and source.txt agree';
const RESTART =
  'essay.yaml: the language of the essay has changed, and with it the words of the interface\n    fix:  end “npm run dev” and start it again';

/**
 * Stops every build at content with mistakes, before the first page is made. While authors write
 * (`astro dev`), the folder is read again whenever a file of it is saved: the collections get the
 * new words, or the report is shown in the terminal and in the place of whatever is asked for.
 */
export function corpusCheck(): AstroIntegration {
  return {
    name: 'corpus-check',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { report } = await loadContent();
        if (report === undefined) logger.info(AGREE);
        else if (command === 'dev') logger.error(report);
        else throw new Refusal(report);
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        const folder = contentFolder();
        const language = essayLanguage();
        server.watcher.add(folder);
        server.watcher.on('all', (_, file) => {
          if (path.relative(folder, file).startsWith('..')) return;
          reload().catch((error: unknown) => {
            logger.error(String(error));
          });
        });
        // Whoever asks for whatever, since a module asked for by its own address would be compiled
        // too.
        server.middlewares.use((_, response, next) => {
          reportOf(loadContent()).then((report) => {
            if (report === undefined) {
              next();
              return;
            }
            response.statusCode = 500;
            response.setHeader('Content-Type', 'text/plain; charset=utf-8');
            response.end(`${report}\n`);
          }, next);
        });
        async function reportOf(loaded: ReturnType<typeof loadContent>) {
          const { content, report } = await loaded;
          const given = content.essay?.data.language;
          // The words are chosen when the server starts.
          const isOther = given !== undefined && interfaceLanguage(given) !== language;
          return report ?? (isOther ? RESTART : undefined);
        }
        async function reload(): Promise<void> {
          const report = await reportOf(reloadContent());
          if (report === undefined) {
            logger.info(AGREE);
            await refreshContent?.({ loaders: ['content-folder'] });
          } else logger.error(report);
          server.environments.client.hot.send({ type: 'full-reload' });
        }
      },
    },
  };
}
