/**
 * The `_headers` file of Netlify and Cloudflare Pages: an unindented line names
 * paths, the indented lines below it are the headers that those paths get.
 */

/** One block of the file: the paths it speaks of and the headers it adds. */
export interface HeaderRule {
  pattern: string;
  headers: { name: string; value: string }[];
}

/**
 * The blocks of a `_headers` file in their order; throws, naming the line, on what is neither a
 * path nor a header.
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (content.startsWith('/') && !/^\s/.test(line)) {
      rules.push({ pattern: content, headers: [] });
      continue;
    }
    const header = /^\s+(?<name>[\w-]+):\s*(?<value>.+)$/.exec(line)?.groups;
    const rule = rules.at(-1);
    if (!rule || !header?.['name'] || !header['value']) {
      throw new Error(
        `_headers:${String(index + 1)}: “${content}” is neither a path such as /notes/* nor an indented “Name: value” below one`,
      );
    }
    rule.headers.push({ name: header['name'], value: header['value'].trim() });
  }
  return rules;
}

/**
 * All headers for a path: every rule that matches adds its own, and a name that comes twice is
 * joined as the hosts join it.
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const found = new Map<string, { name: string; value: string }>();
  for (const rule of rules.filter(({ pattern }) => matches(pattern, path))) {
    for (const { name, value } of rule.headers) {
      const before = found.get(name.toLowerCase());
      found.set(name.toLowerCase(), { name, value: before ? `${before.value}, ${value}` : value });
    }
  }
  return Object.fromEntries([...found.values()].map(({ name, value }) => [name, value]));
}

function matches(pattern: string, path: string): boolean {
  return new RegExp(`^${patternSource(pattern)}$`).test(path);
}

/**
 * The regular expression, without its ends, of a path in which `*` stands for anything and `:name`
 * for one folder.
 */
function patternSource(pattern: string): string {
  return pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/:[a-z]\w*/gi, '[^/]+');
}
