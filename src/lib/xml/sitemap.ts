import { element, group, writeXml } from './xml.ts';

/** A sitemap of absolute addresses, which the protocol demands. */
export function sitemapXml(addresses: readonly string[]): string {
  const urls = addresses.map((address) => group('url', {}, element('loc', {}, address)));
  return writeXml(
    group('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, ...urls),
  );
}
