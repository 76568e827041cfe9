import { describe, expect, test } from 'vitest';
import { distFiles, loadPages, readDist } from '../helpers/dist.ts';

/** What the oldest browsers of the floor (astro.config.mjs) cannot read, or do not have. */
const SCRIPTS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['lookbehind', /\(\?<[=!]/u],
  ['Promise.withResolvers, Promise.try', /withResolvers|Promise\.try\b/u],
  ['toWellFormed', /(?:to|is)WellFormed/u],
  ['checkVisibility', /checkVisibility/u],
  ['groupBy, fromAsync', /\b(?:Object|Map)\.groupBy|fromAsync/u],
  ['methods of sets', /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/u],
  ['helpers of iterators', /\.(?:values|keys|entries)\(\)\.(?:map|filter|some|every|toArray)\(/u],
  ['AbortSignal.any', /AbortSignal\.any/u],
];

const STYLES: typeof SCRIPTS = [
  ['light-dark()', /light-dark\(/u],
  ['nested rules', /[{;}]\s*&|\s&\s*\{/u],
  ['user-select without its prefix', /(?<!-webkit-user-select:[a-z]+;)(?<!-)user-select:/u],
  ['text-size-adjust without its prefix', /(?<!text-size-adjust:100%;)(?<!-)text-size-adjust:/u],
  ['text-decoration with a thickness', /text-decoration:[^;}]*\d(?:px|em)/u],
  ['content with words for it and none without', /(?<!content:"[^"]*";)content:"[^"]*" ?\/ ?"/u],
];

const pages = loadPages();
const inPages = (name: 'script' | 'style'): [string, string][] =>
  [
    ...new Map(
      pages.flatMap(({ route, $ }) =>
        $(`${name}:not([src])`)
          .toArray()
          .map((element) => [$(element).text(), route] as const),
      ),
    ),
  ].map(([code, route]) => [route, code]);
const files = (type: string): [string, string][] =>
  distFiles(type).map((file) => [file, readDist(file).toString()]);

describe.each([
  ['scripts', [...files('js'), ...inPages('script')], SCRIPTS],
  ['styles', [...files('css'), ...inPages('style')], STYLES],
] as const)('in the %s', (_, code, patterns) => {
  test.each(patterns)('there is no %s', (_what, pattern) => {
    expect(code.length).toBeGreaterThan(5);
    expect(code.filter(([, text]) => pattern.test(text)).map(([name]) => name)).toEqual([]);
  });
});
