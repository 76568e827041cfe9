import { element } from '../dom.ts';

/**
 * Adds the search's own style sheet to the page, once. Resolves when it is there or cannot be had,
 * so that nobody sees it bare or waits for ever.
 */
export async function loadStyles(href: string): Promise<void> {
  if (document.querySelector(`link[href="${CSS.escape(href)}"]`)) return;
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const link = element('link', { rel: 'stylesheet', href });
  const done = (): void => resolve(undefined);
  link.addEventListener('load', done);
  link.addEventListener('error', done);
  document.head.append(link);
  await promise;
}
