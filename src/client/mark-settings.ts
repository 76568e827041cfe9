import { SETTING_NAMES, type Settings } from '../lib/reader/settings.ts';

/**
 * Puts the settings on `<html>`, where the style sheet finds them; what is as the edition has it
 * leaves no attribute.
 */
export function markSettings(settings: Settings): void {
  const root = document.documentElement;
  for (const name of SETTING_NAMES) {
    const value = settings[name];
    if (value === undefined) root.removeAttribute(`data-${name}`);
    else root.setAttribute(`data-${name}`, value);
  }
}
