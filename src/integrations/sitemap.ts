import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import { withBase } from '../lib/urls.ts';
import { element, group, writeXml } from '../lib/xml/xml.ts';

/**
 * After every build: `sitemap.xml` with all pages but those for what is missing. Search engines
 * take only absolute addresses, so that nothing is written as long as the site is not told its own
 * (`SITE_URL`).
 */
export function sitemap(): AstroIntegration {
  let site: string | undefined;
  let base = '/';
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ site, base } = config);
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const origin = site;
        if (origin === undefined) {
          logger.info('no sitemap.xml: SITE_URL does not say where the site stands');
          return;
        }
        const paths = pages
          .map(({ pathname }) => pathname)
          .filter((pathname) => !/^(?:404|offline)\b/u.test(pathname));
        const addresses = paths.map((pathname) => new URL(withBase(base, pathname), origin).href);
        await writeFile(new URL('sitemap.xml', dir), sitemapXml(addresses.sort()));
      },
    },
  };
}

function sitemapXml(addresses: readonly string[]): string {
  const urls = addresses.map((address) => group('url', {}, element('loc', {}, address)));
  return writeXml(
    group('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, ...urls),
  );
}
