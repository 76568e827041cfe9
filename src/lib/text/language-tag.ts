/** A language tag (BCP 47) in its usual letters: `zh-Hant-TW`. */
export function languageTagOf(language: string, script?: string, region?: string): string {
  const titled = script && script.charAt(0).toUpperCase() + script.slice(1).toLowerCase();
  return [language.toLowerCase(), titled, region?.toUpperCase()].filter(Boolean).join('-');
}
