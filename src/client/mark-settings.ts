import { SETTING_NAMES, type Settings } from '../lib/reader/settings.ts';

/** Puts the settings on `<html>`, where the style sheet finds them; what is as the edition has it leaves no attribute. */
export function markSettings(settings: Settings): void {
  const { dataset } = document.documentElement;
  for (const name of SETTING_NAMES) {
    const value = settings[name];
    if (value === undefined) delete dataset[name];
    else dataset[name] = value;
  }
}
