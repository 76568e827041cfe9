import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { loadPage, pageRoutes } from '../helpers/dist.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());

test.each(pageRoutes())('%s is valid HTML', async (route) => {
  const { file, html } = loadPage(route);
  // Named as if it stood beside .htmlvalidate.json, wherever the built site is.
  const report = await validator.validateString(html, 'page.html');
  const messages = report.results.flatMap(({ messages: found }) =>
    found.map(
      ({ line, column, ruleId, message }) =>
        `${file}:${String(line)}:${String(column)} ${message} (${ruleId})`,
    ),
  );
  expect(messages).toEqual([]);
});
