import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, test } from 'vitest';
import { GFM_OPTIONS } from '../../../src/lib/content/markdown.ts';
import { remarkKnownMarkup } from '../../../src/plugins/remark-known-markup.ts';
import { remarkPlainAddresses } from '../../../src/plugins/remark-plain-addresses.ts';

const SECTION = '/content/sections/1-history.mdx';
const PAGE = '/content/pages/about.mdx';
const FRONT = {
  [SECTION]: { title: '一、灯的历史', titleFrom: 'essay' },
  [PAGE]: { title: '关于', description: '一句。' },
};
const RUN = "globalThis.process.getBuiltinModule('fs').writeFileSync('x', '')";

/** The JavaScript that Astro makes of a file. */
async function compile(file: keyof typeof FRONT, body: string, more = {}): Promise<string> {
  const processor = unified({
    gfm: false,
    smartypants: false,
    remarkPlugins: [[remarkGfm, GFM_OPTIONS], remarkPlainAddresses, remarkKnownMarkup],
  });
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: false, srcDir: new URL('file:///src/'), sourcemap: false },
  );
  const made = await renderer?.process(body, file, { ...FRONT[file], ...more });
  return made?.code ?? '';
}

describe('the MDX pipeline, without any check of the content before it', () => {
  test('compiles what the content model knows', async () => {
    expect(await compile(SECTION, '灯[^p1-1]，<PageBreak page={81} />见 www.a.org。')).toContain(
      '灯',
    );
    expect(await compile(PAGE, '# 灯\n\n<Count of="notes" /> [条](/notes/)')).toContain('条');
  });

  test.each([
    ['an expression', `{${RUN}}`],
    ['an expression in a line', `灯{${RUN}}`],
    ['an import', 'import x from "./x.mjs"'],
    ['an export', `export const x = ${RUN}`],
    ['an unknown component', '<Term />'],
    ['an HTML element', '<b>灯</b>'],
    ['an expression for an attribute', `灯<PageBreak page={${RUN}} /><Count of={${RUN}} />`],
    ['attributes from an expression', `灯<PageBreak {...${RUN}} /><Count {...${RUN}} />`],
    ['a picture, which is imported', '![灯](./x.mjs)'],
    ['a link that runs', '[灯](javascript:alert(1))'],
  ])('refuses %s', async (_, body) => {
    await expect(compile(SECTION, body)).rejects.toThrow(
      /: (?:a section holds|write it as|link citations)/u,
    );
    await expect(compile(PAGE, body)).rejects.toThrow(/: write Markdown/u);
  });

  test('refuses a layout, which is imported', async () => {
    for (const file of [SECTION, PAGE] as const)
      await expect(compile(file, '灯', { layout: 'data:text/javascript,' })).rejects.toThrow(
        'the frontmatter has wrong fields',
      );
  });
});
