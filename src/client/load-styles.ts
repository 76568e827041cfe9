import { element } from './dom.ts';

/**
 * Adds a style sheet to the page, once. Resolves when it is there or cannot be had,
 * so that nobody sees it bare or waits for ever.
 */
export async function loadStyles(href: string): Promise<void> {
  if (document.querySelector(`link[href="${CSS.escape(href)}"]`)) return;
  const link = element('link', { rel: 'stylesheet', href });
  await new Promise<void>((resolve) => {
    for (const type of ['load', 'error']) link.addEventListener(type, () => resolve());
    document.head.append(link);
  });
}
