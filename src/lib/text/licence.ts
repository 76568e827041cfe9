/** The address of a licence of Creative Commons by its short name: CC BY-SA 4.0, CC0 1.0. */
export function licenceAddress(licence: string): string | undefined {
  const { kind, version } =
    /^CC (?<kind>BY(?:-(?:SA|NC|ND|NC-SA|NC-ND))?) (?<version>\d\.\d)$/u.exec(licence)?.groups ??
    {};
  if (licence === 'CC0 1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  return kind && version
    ? `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`
    : undefined;
}
