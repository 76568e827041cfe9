import { expect, it } from 'vitest';
import { licenceAddress } from '../../../src/lib/text/licence.ts';

it.each([
  ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC BY-NC-SA 3.0', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
  ['CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['MIT', undefined],
])('knows where %s stands', (licence, address) => {
  expect(licenceAddress(licence)).toBe(address);
});
