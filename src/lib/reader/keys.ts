/**
 * Under which name the settings are kept on the device: one for all editions that a site serves.
 */
export const SETTINGS_KEY = 'edition:settings';

/**
 * Under which name the place is kept where a reader stopped; editions that a site serves from
 * different folders each have their own. `root` is the path of the title page, with a slash at its
 * end.
 */
export function placeKey(root: string): string {
  return `edition:place:${root}`;
}

/**
 * Under which name the last queries are kept, if the reader wants it. `root` is the path of the
 * title page.
 */
export function queriesKey(root: string): string {
  return `edition:queries:${root}`;
}

/**
 * Where it is kept that there are marks of the reader's, so that a page without any loads nothing
 * for them. The text is the number of changes since they were last exported. `root` is the path of
 * the title page, with a slash at its end.
 */
export function marksKey(root: string): string {
  return `edition:marks:${root}`;
}
