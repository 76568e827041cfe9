import type { words as zh } from '../zh/passages.ts';

export const words: typeof zh = {
  title: 'Section heading',
  subheading: 'Heading',
  paragraph: (heading, number) =>
    [heading, `Paragraph ${number}`].filter((part) => part !== '').join(', '),
  remark: (ordinal) => `Remark ${ordinal}`,
};
