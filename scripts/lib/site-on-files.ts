import { posix } from 'node:path';
import { load } from 'cheerio';
import { build } from 'rolldown';

/**
 * Attributes that hold addresses of the site; of what components are told by `data-…`, all that
 * looks like one.
 */
const ADDRESSES = /^(?:href|src|action|data-.+)$/u;

/**
 * What needs other files of the site at run time, which a browser gives to no page that was opened
 * from a file.
 */
const NEED_A_SERVER = 'edition-search, continue-reading';

const WHY_NO_SEARCH =
  '这一份是直接从文件打开的。浏览器不让这样的页面读取别的文件，所以这里不能检索；在网站上可以。要找一个词，请打开全文，用浏览器的“在页面中查找”（Ctrl+F 或 ⌘F）。';

/**
 * A page as it can be opened from a file, without a server: every address of the site leads from
 * the page's own folder to a file by its name, since nobody is there to answer for a folder;
 * scripts are no modules, which browsers refuse to load from files; and the search page says why it
 * cannot search.
 * @param file where the page stands in the site, such as `notes/index.html`
 * @param base the path at which the site was built to stand, such as `/`
 */
export function pageOnFiles(html: string, file: string, base: string): string {
  const $ = load(html);
  const search = $('edition-search');
  search.before($('<p>').text(WHY_NO_SEARCH), search.find('ul'));
  // It would be kept for reading without a server, which it is already; and files of modules are
  // not copied, since no page on files can load them.
  $('link[rel=manifest], link[rel=modulepreload]').remove();
  for (const element of $(NEED_A_SERVER).toArray()) {
    // Its script stands in it or right after it.
    $(element).find('script').remove();
    $(element).next('script').remove();
    $(element).remove();
  }
  for (const { attribs } of $('html, *').toArray()) {
    for (const [name, value] of Object.entries(attribs)) {
      // The base itself is told to scripts that ask a server, and will be answered by none.
      if (ADDRESSES.test(name) && !(name.startsWith('data-') && value === base))
        attribs[name] = addressOnFiles(value, file, base);
    }
  }
  $('script[type="module"]').removeAttr('type').attr('defer', '');
  return $.html();
}

/**
 * An address of the site, such as `/notes/#p12-1`, as it is written in a page that is opened from a
 * file; others stay.
 */
export function addressOnFiles(address: string, from: string, base: string): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(address.slice(base.length)) ?? [];
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return `${posix.relative(posix.dirname(from), target)}${rest}`;
}

/** A module with all that it imports, at once or later, as one script that is no module. */
export async function plainScript(file: string): Promise<string> {
  const { output } = await build({
    input: file,
    write: false,
    // In a copy that is opened from files the address of a preload leads nowhere.
    plugins: [
      {
        name: 'no-preloads',
        transform: (code) => code.replace(/__vite__mapDeps\(\[[\d,]+\]\)/gu, '[]'),
      },
    ],
    // What it exports was for modules.
    checks: { missingNameOptionForIifeExport: false },
    output: { format: 'iife', minify: true, codeSplitting: false },
  });
  return output[0].code;
}
