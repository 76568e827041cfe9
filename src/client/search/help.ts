import { element } from '../dom.ts';

const SCOPE =
  '逐字查找正文、标题、原注、文献、术语与校注。不分繁简、大小写与全半角；中文旁的空格不计。';
const OPERATORS = [
  ['词 词', '几个词：先列连在一起的，再列同在一段、同在一节的'],
  ['"词"', '与引号内完全相同'],
  ['词 -词', '不含后一个词'],
] as const;

/** How one searches, in words. */
export function helpText(): HTMLElement[] {
  const rows = OPERATORS.map(([what, means]) =>
    element('div', {}, element('dt', {}, element('kbd', {}, what)), element('dd', {}, means)),
  );
  return [element('p', {}, SCOPE), element('dl', {}, ...rows)];
}
