import { statSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

/** What a request path stands for in a built site. */
export type SitePath =
  | { kind: 'file'; file: string; path: string }
  | { kind: 'redirect'; path: string }
  | { kind: 'missing' }
  | { kind: 'malformed' };

/**
 * Finds the file of a request path such as `/notes/`; a folder named without its slash is sent on,
 * as static hosts do.
 */
export function resolveSitePath(root: string, requestPath: string): SitePath {
  const path = decodePath(requestPath);
  if (path === undefined) return { kind: 'malformed' };
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  // `_headers` and `.htaccess` configure the host and are not part of the site. The second test
  // holds where a backslash is a separator.
  if (
    path === '/_headers' ||
    path.includes('/.') ||
    !file.startsWith(root.endsWith(sep) ? root : root + sep)
  )
    return { kind: 'missing' };
  if (isFile(file)) return { kind: 'file', file, path };
  return isFile(join(file, 'index.html'))
    ? { kind: 'redirect', path: `${path}/` }
    : { kind: 'missing' };
}

/** Whether a regular file stands there. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function decodePath(requestPath: string): string | undefined {
  try {
    const decoded = decodeURIComponent(requestPath);
    // Normalised from the root, `..` cannot climb, and `//host` cannot become a redirect to another
    // site.
    return decoded.includes('\0') ? undefined : posix.normalize(`/${decoded}`);
  } catch {
    return undefined;
  }
}
