import { pageRoutes } from './dist.ts';

/** The search page as a reader sees it who has asked for something. */
export const SEARCHED = `/search/?q=${encodeURIComponent('人工智能')}`;

/** Pages that share one template: `/sources/*` stands for the pages of all sources. */
export interface PageKind {
  name: string;
  routes: string[];
}

/** All built pages by the folder in which they stand; a page that no other stands beside is a kind of its own. */
export function pageKinds(): PageKind[] {
  const kinds = Map.groupBy(pageRoutes(), (route) => route.replace(/(?<=^\/.*\/)[^/]+\/$/, '*'));
  return [...kinds].map(([name, routes]) => ({ name, routes }));
}

/**
 * Every reading page, one page of each other kind, and search results: enough where a check is about templates and styles.
 * `EVERY_PAGE=1` (npm run test:long) takes all pages instead.
 */
export function samplePages(): string[] {
  if (process.env['EVERY_PAGE']) return [...pageRoutes(), SEARCHED];
  const samples = pageKinds().flatMap(({ name, routes }) => (name === '/read/*' ? routes : routes.slice(0, 1)));
  return [...samples, SEARCHED];
}
