import { describe, expect, it } from 'vitest';
import type { EnglishPage } from '../../../src/lib/corpus/corpus.ts';
import { alternatesOf, counterpartOf } from '../../../src/lib/interface/counterparts.ts';
import { otherFragment } from '../../../src/lib/interface/fragments.ts';

const ALL: readonly EnglishPage[] = ['home', 'terms', 'sources', 'remarks', 'about'];
const FEW: readonly EnglishPage[] = ['home', 'sources', 'about'];

describe('the other language', () => {
  it.each([
    ['', 'en/', 'same'],
    ['read/1-characteristics/', 'en/#s1', 'section'],
    ['full/', 'en/', 'section'],
    ['notes/', 'en/', 'section'],
    ['search/', 'en/', 'section'],
    ['404', 'en/', 'section'],
    ['sources/', 'en/sources/', 'same'],
    ['sources/horowitz-2018/', 'en/sources/#horowitz-2018', 'said'],
    ['terms/weak-ai/', 'en/terms/#weak-ai', 'said'],
    ['remarks/', 'en/remarks/', 'same'],
  ])('takes up the Chinese page “%s” at “%s”', (path, other, fragments) => {
    expect(counterpartOf(path, 'zh-CN', ALL)).toEqual({ path: other, fragments });
  });

  it.each([
    ['en/', '', 'said'],
    ['en/sources/', 'sources/', 'same'],
    ['en/terms/', 'terms/', 'same'],
    ['en/about/', 'about/', 'same'],
  ])('takes up the English page “%s” at “%s”', (path, other, fragments) => {
    expect(counterpartOf(path, 'en', ALL)).toEqual({ path: other, fragments });
  });

  it('tells each section paragraph by paragraph where the edition does so', () => {
    const pages = [...ALL, 'read'] as const;
    const [chinese, english] = ['read/1-characteristics/', 'en/read/1-characteristics/'];
    expect(counterpartOf(chinese, 'zh-CN', pages)).toEqual({ path: english, fragments: 'same' });
    expect(counterpartOf(english, 'en', pages)).toEqual({ path: chinese, fragments: 'same' });
    expect(alternatesOf(english, pages)).toEqual({ 'zh-CN': chinese, en: english });
  });

  it('has no page for terms where the edition has no terms', () => {
    expect(counterpartOf('terms/', 'zh-CN', FEW).path).toBe('en/');
    expect(counterpartOf('terms/weak-ai/', 'zh-CN', FEW).path).toBe('en/');
    expect(alternatesOf('terms/', FEW)).toBeUndefined();
  });

  it('pairs pages that say the same, both ways, and no other', () => {
    expect(alternatesOf('en/sources/', ALL)).toEqual(alternatesOf('sources/', ALL));
    expect(alternatesOf('sources/', ALL)).toEqual({ 'zh-CN': 'sources/', en: 'en/sources/' });
    expect(alternatesOf('read/1-characteristics/', ALL)).toBeUndefined();
  });
});

describe('a fragment in the other language', () => {
  it.each([
    ['/en/#s1', 'section', 's1-2-p3', '/en/#s1-2'],
    ['/en/#s1', 'section', 's1-p2', '/en/#s1'],
    ['/en/', 'section', 's3-1', '/en/#s3-1'],
    ['/en/', 'section', 's12-10-p3', '/en/#s12-10'],
    ['/en/', 'section', 's12-p3', '/en/#s12'],
    ['/en/', 'section', 's1-2-1-p3', '/en/#s1-2-1'],
    ['/en/read/1/', 'same', 'ref-n12', '/en/read/1/#n12'],
    ['/en/read/1/', 'same', 'ref-n1-2', '/en/read/1/#n1'],
    ['/en/', 'section', 'xs1', '/en/'],
    ['/en/', 'section', 's1-2-x', '/en/'],
    ['/en/#s1', undefined, 's2', '/en/#s1'],
    ['/en/#s1', 'section', 'p81-2', '/en/#s1'],
    ['/en/#s1', 'section', 'sources', '/en/#s1'],
    ['/en/#s1', 'section', '', '/en/#s1'],
    ['/en/read/1/', 'same', 'ref-p81-2', '/en/read/1/#p81-2'],
    ['/sources/', 'same', 'horowitz-2018', '/sources/#horowitz-2018'],
    ['/en/sources/#horowitz-2018', 'said', 'main', '/en/sources/#horowitz-2018'],
  ])('%s with fragments “%s”, at #%s, is %s', (page, fragments, id, address) => {
    expect(otherFragment(page, fragments, id)).toBe(address);
  });
});
