import { describe, expect, test } from 'vitest';
import {
  CHOICES,
  DEFAULTS,
  parseSettings,
  SETTING_NAMES,
  settingOf,
  withSetting,
} from '../../../src/lib/reader/settings.ts';

describe('stored settings', () => {
  test('come back as they were stored, without what the edition does by itself', () => {
    const stored = JSON.stringify({
      theme: 'sepia',
      size: 'xl',
      leading: 'open',
      measure: '40',
      face: 'song',
    });
    expect(parseSettings(stored)).toEqual({
      theme: 'sepia',
      size: 'xl',
      leading: 'open',
      measure: '40',
    });
  });

  test.each([
    undefined,
    '',
    'null',
    'true',
    '17',
    '"dark"',
    '[]',
    '["dark"]',
    '{',
    '{"theme":"dark"',
    '{"theme":"DARK","size":3,"leading":null,"measure":36,"face":["kai"]}',
    '{"theme":"\\"><script>","size":"xl ","measure":"36em"}',
    '{"__proto__":{"theme":"dark"},"constructor":{"theme":"dark"}}',
    '{"Theme":"dark","colour":"red"}',
    '\u0000',
  ])('that are none are ignored: %s', (stored) => {
    expect(parseSettings(stored)).toEqual({});
  });

  test('that are half right keep the right half', () => {
    expect(parseSettings('{"theme":"dark","size":"huge","more":1}')).toEqual({ theme: 'dark' });
  });

  test.each(SETTING_NAMES)(
    'hold a value of %s for each of its choices, and only one is the default',
    (name) => {
      const kept = CHOICES[name].map((value) =>
        settingOf(parseSettings(JSON.stringify({ [name]: value })), name),
      );
      expect(kept).toEqual(CHOICES[name]);
      expect(CHOICES[name].filter((value) => value === DEFAULTS[name])).toHaveLength(1);
    },
  );
});

describe('a changed setting', () => {
  test('leaves the others', () => {
    expect(withSetting({ size: 'l' }, 'theme', 'dark')).toEqual({ size: 'l', theme: 'dark' });
  });

  test('that is set back leaves nothing to store', () => {
    expect(withSetting({ theme: 'dark' }, 'theme', DEFAULTS.theme)).toEqual({});
  });

  test('that does not exist changes nothing', () => {
    expect(withSetting({ size: 'l' }, 'theme', 'pink')).toEqual({ size: 'l' });
  });
});
