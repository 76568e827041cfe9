/**
 * The words of an element without what is apparatus. Runs inside the page, so it must stand by
 * itself.
 */
export function authorWords(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const apparatus of copy.querySelectorAll('[data-apparatus]')) apparatus.remove();
  return copy.textContent;
}
