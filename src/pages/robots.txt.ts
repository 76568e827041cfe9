import type { APIRoute } from 'astro';
import { absolute } from '../lib/urls.ts';

/** Nothing is forbidden; the sitemap is there when the site knows its own address. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = absolute(site, import.meta.env.BASE_URL, 'sitemap.xml');
  return new Response(`User-agent: *\nAllow: /\n${sitemap ? `\nSitemap: ${sitemap}\n` : ''}`);
};
