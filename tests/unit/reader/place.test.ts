import { describe, expect, test } from 'vitest';
import { placeKey } from '../../../src/lib/reader/keys.ts';
import { formatPlace, parsePlace } from '../../../src/lib/reader/place.ts';
import { urls, withBase } from '../../../src/lib/urls.ts';

describe('the place where a reader stopped', () => {
  test.each([
    { path: '/read/1-characteristics/', id: 's1-1-p2' },
    { path: '/folder/full/', id: 's1' },
    { path: '/read/%E4%B8%80/', id: 's1-p1' },
  ])('comes back as it was stored: $path $id', (place) => {
    expect(parsePlace(formatPlace(place))).toEqual(place);
  });

  test.each([
    undefined,
    '',
    '/read/a/',
    '#s1',
    'read/a/#s1',
    'https://other.example/#s1',
    '//other.example/#s1',
    '/read/"]/#s1',
    '/read/a/#s1#s2',
    '/read/a/#1',
    '/read/a/#s1"]',
    `/${'a'.repeat(300)}/#s1`,
    'javascript:alert(1)#s1',
    '{"path":"/"}',
  ])('is nothing when the stored text is no place: %s', (stored) => {
    expect(parsePlace(stored)).toBeUndefined();
  });

  test('is kept for each folder that an edition is served from, however that is spelled', () => {
    const keys = ['/a', '/a/', '/b', '/'].map((base) => placeKey(withBase(base, urls.home())));
    expect(keys).toEqual([
      'edition:place:/a/',
      'edition:place:/a/',
      'edition:place:/b/',
      'edition:place:/',
    ]);
  });
});
