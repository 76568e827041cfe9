/** Under which name the settings are kept on the device: one for all editions that a site serves. */
export const SETTINGS_KEY = 'edition:settings';

/** Under which name the place is kept where a reader stopped; editions that a site serves from different folders each have their own. */
export function placeKey(base: string): string {
  return `edition:place:${base.replace(/\/+$/u, '')}/`;
}
