import { pageRoutes } from './dist.ts';
import { essayWords } from './edition.ts';

/** The search page as a reader sees it who has asked for something. */
const SEARCHED = `/search/?q=${encodeURIComponent(essayWords()[0] ?? '')}`;

/** Pages that share one template: `/sources/*` stands for the pages of all sources. */
interface PageKind {
  name: string;
  routes: string[];
}

/**
 * All built pages by the folder in which they stand; a page that no other stands beside is a kind
 * of its own.
 */
export function pageKinds(): PageKind[] {
  const kinds = Map.groupBy(pageRoutes(), (route) => route.replace(/(?<=^\/.*\/)[^/]+\/$/, '*'));
  return [...kinds].map(([name, routes]) => ({ name, routes }));
}

/** True in `npm run test:long`, which leaves no page, theme or size to an example. */
export const everyPage = Boolean(process.env['EVERY_PAGE']);

/**
 * Some pages of each kind, and search results: enough where a check is about templates and styles.
 */
export function samplePages(ofEachKind = 1): string[] {
  if (everyPage) return [...pageRoutes(), SEARCHED];
  return [...pageKinds().flatMap(({ routes }) => routes.slice(0, ofEachKind)), SEARCHED];
}
