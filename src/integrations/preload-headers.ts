import type { AstroIntegration } from 'astro';
import { appendFile, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A file that a page cannot be painted without. */
interface Awaited {
  readonly href: string;
  readonly as: 'style' | 'script';
}

const INTRODUCTION =
  '\n# What pages wait for, asked for before they are read. Written by the build: the names change with the files.\n';

/**
 * After every build: a `Link` header in `_headers` for what a page waits for before it shows its
 * text. A browser does not look ahead past a policy that stands in the page, so that without the
 * header it would ask for these files only when it has begun to read the page. Written here, since
 * their names change with their content; a host that reads no `_headers` serves the same pages a
 * moment later.
 */
export function preloadHeaders(): AstroIntegration {
  return {
    name: 'preload-headers',
    hooks: {
      'astro:build:done': async ({ dir, assets }) => {
        const rules: string[] = [];
        for (const [route, files] of assets) {
          const page = files.find(({ pathname }) => pathname.endsWith('/index.html'));
          if (page === undefined) continue;
          const links = awaitedFiles(await readFile(fileURLToPath(page), 'utf8')).map(
            ({ href, as }) => `<${href}>; rel=preload; as=${as}`,
          );
          rules.push(
            `${pagesLike(route, page.pathname.slice(dir.pathname.length))}\n  Link: ${links.join(', ')}\n`,
          );
        }
        // In the order of their paths: that in which Astro made the pages is not the same in every
        // build.
        await appendFile(new URL('_headers', dir), `${INTRODUCTION}${rules.sort().join('')}`);
      },
    },
  };
}

/**
 * The pattern of `_headers` for the pages of one route, such as `/sources/:id/`, and for nothing
 * beside them: data has no use for styles. The first folder is always named, since a word in its
 * place would stand for every folder.
 */
function pagesLike(route: string, file: string): string {
  const parts = route.split('/').filter(Boolean);
  const folders = file.split('/').slice(0, -1);
  const named = folders.map((folder, depth) =>
    depth > 0 && parts[depth]?.startsWith('[') ? `:${parts[depth].slice(1, -1)}` : folder,
  );
  return ['', ...named, ''].join('/');
}

/**
 * What a page loads before it is painted, in the order in which it matters: style sheets, then
 * scripts that are no modules.
 */
function awaitedFiles(html: string): Awaited[] {
  const styles = html.matchAll(/<link rel="stylesheet" href="(?<href>[^"]+)">/gu);
  const scripts = html.matchAll(/<script src="(?<href>[^"]+)">/gu);
  const named = (matches: Iterable<RegExpExecArray>, as: Awaited['as']): Awaited[] =>
    [...matches].map(({ groups }) => ({ href: groups?.['href'] ?? '', as }));
  return [...named(styles, 'style'), ...named(scripts, 'script')];
}
