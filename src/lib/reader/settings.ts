/**
 * What a reader may set, with the values in the order in which they are offered. A value is what
 * stands in the attribute `data-<name>` of `<html>`, where `styles/settings.css` reads it.
 */
export const CHOICES = {
  size: ['s', 'm', 'l', 'xl', 'xxl'],
  leading: ['close', 'normal', 'open'],
  measure: ['32', '34', '36', '38', '40'],
  face: ['song', 'kai', 'hei', 'web'],
  theme: ['system', 'light', 'sepia', 'dark'],
  notes: ['auto', 'bubble', 'side', 'end'],
  terms: ['shown', 'hidden'],
  remarks: ['shown', 'hidden'],
  pages: ['shown', 'hidden'],
  clean: ['off', 'on'],
} as const satisfies Record<string, readonly string[]>;

/** One of the things that can be set. */
export type SettingName = keyof typeof CHOICES;

/**
 * What the edition has by itself: never stored and never marked, so that a page without settings
 * has no attribute at all.
 */
export const DEFAULTS: Readonly<Record<SettingName, string>> = {
  size: 'm',
  leading: 'normal',
  measure: '36',
  face: 'song',
  theme: 'system',
  notes: 'auto',
  terms: 'shown',
  remarks: 'shown',
  pages: 'shown',
  clean: 'off',
};

/** The names, in the order in which they are offered. */
export const SETTING_NAMES = Object.keys(CHOICES) as SettingName[];

/** What a reader has set otherwise than the edition does. */
export type Settings = Partial<Record<SettingName, string>>;

/**
 * The settings in what was stored. Whatever stands there (another version's words, another
 * program's, half a file), what comes out holds only names and values that exist; the rest is left
 * out without a word.
 */
export function parseSettings(stored: string | undefined): Settings {
  const found: Settings = {};
  const data = parseJson(stored);
  for (const name of SETTING_NAMES) {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    const choices: readonly unknown[] = CHOICES[name];
    if (typeof value === 'string' && choices.includes(value) && value !== DEFAULTS[name])
      found[name] = value;
  }
  return found;
}

/** The settings with one of them changed. */
export function withSetting(settings: Settings, name: SettingName, value: string): Settings {
  return parseSettings(JSON.stringify({ ...settings, [name]: value }));
}

/** The value that counts. */
export function settingOf(settings: Settings, name: SettingName): string {
  return settings[name] ?? DEFAULTS[name];
}

function parseJson(text: string | undefined): Record<string, unknown> {
  try {
    // Numbers and strings become objects without the names that are asked for; null and undefined
    // become empty ones.
    return Object(JSON.parse(text ?? '{}')) as Record<string, unknown>;
  } catch {
    // No JSON: another program, or a reader, wrote it.
    return {};
  }
}
