import { globSync } from 'node:fs';
import { sep } from 'node:path';

/**
 * What a host has compressed before anybody asks; here it is asked for once, so that no reader who
 * is timed waits for it.
 */
const COMPRESSED = '**/*.{json,js,css,html}';

/** Makes the server that serves `root` at `url` compress all that it will send. */
export async function warm(root: string, url: string): Promise<void> {
  for (const file of globSync(COMPRESSED, { cwd: root })) {
    const address = file
      .split(sep)
      .join('/')
      .replace(/(?<=^|\/)index\.html$/, '');
    const response = await fetch(url + address, { headers: { 'Accept-Encoding': 'br' } });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    await response.arrayBuffer();
  }
}
