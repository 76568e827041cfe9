import { expect, it } from 'vitest';
import { imported, odtFile } from '../../helpers/imported-paper.ts';

it.each([
  ['<text:numbered-paragraph><text:p>B。</text:p></text:numbered-paragraph>', 'B。', true],
  [
    '<text:p><text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>hàn</text:ruby-text></text:ruby>字。</text:p>',
    '漢（hàn）字。',
    true,
  ],
  ['<text:p>见注<text:note-ref text:ref-name="a">2</text:note-ref>。</text:p>', '见注2。', true],
  [
    '<text:bibliography><text:bibliography-source><text:index-title-template>T</text:index-title-template></text:bibliography-source><text:index-body><text:p>《书》。</text:p></text:index-body></text:bibliography>',
    '《书》。',
    true,
  ],
  [
    '<text:p>B。<draw:frame><draw:text-box><text:p>框中字</text:p></draw:text-box></draw:frame></text:p>',
    'B。',
    false,
  ],
])('loses no words of an ODT unsaid: %s', async (text, words, matches) => {
  const { files, report } = await imported(await odtFile(`<text:p>A。</text:p>${text}`));
  expect(files.get('sections/0-introduction.mdx')?.trim().split('\n\n').at(-1)).toBe(words);
  expect(report.matches).toBe(matches);
});
