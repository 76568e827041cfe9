import { describe, expect, it } from 'vitest';
import { formatInStyle } from '../../../../src/integrations/citation-styles.ts';
import { withEtAl } from '../../../../src/lib/citation/csl.ts';
import { formatReference, referenceLine } from '../../../../src/lib/citation/gbt7714.ts';
import { items } from '../../../helpers/sources.ts';

/**
 * Where ours differs from the official CSL style on purpose: what the style writes, what we write,
 * and why. Each difference must occur, so that none stays here when it is gone.
 */
const DIFFERENCES: Record<string, { official: string; ours: string; why: string }[]> = {
  ...Object.fromEntries(
    ['congress-ai-act-2021', 'congress-bill-2020', 'congress-ndaa-2021', 'eu-2021'].map((id) => [
      id,
      [
        {
          official: '[A]',
          ours: '[Z]',
          why: 'A is the code of archival records, which laws are not; what has no code of its own is Z',
        },
      ],
    ]),
  ),
  'wu-2023': [
    { official: '[A]', ours: '[Z]', why: 'a preprint is no archival record either' },
    {
      official: 'Finance[',
      ours: 'Finance: arXiv:2303.17564[',
      why: 'the style drops the number that the note prints',
    },
  ],
  'scott-2018': [
    {
      official: ' [R',
      ours: ' （原注未印题名）[R',
      why: 'the note prints no title, and the reference says so',
    },
  ],
};

describe('references in the style of GB/T 7714-2015', () => {
  const isChinese = (language: string): boolean => language.startsWith('zh');
  const official = formatInStyle(
    'china-national-standard-gb-t-7714-2015-numeric',
    items.map((item) => withEtAl(item, isChinese(item.language) ? '等' : 'et al.')),
    ({ language }) => (isChinese(language) ? 'zh-CN' : 'en-US'),
  );

  it.each(items.map((item) => [item.id, item] as const))(
    'agree with the official style for %s',
    (id, item) => {
      // The number in the list, and the capitals that the style also gives to the mark in the place
      // of a last name.
      let expected = plain(official.get(id) ?? '')
        .replace(/^\[\d+\]/u, '')
        .replace('ET AL.', 'et al.');
      for (const difference of DIFFERENCES[id] ?? []) {
        expect(expected).toContain(difference.official);
        expected = expected.replace(difference.official, difference.ours);
      }
      expect(referenceLine(formatReference(item, '2015'))).toBe(expected);
    },
  );
});

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&#38;', '&')
    .trim();
}
