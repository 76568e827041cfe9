import type { words as zh } from '../zh/quotation.ts';
import { pageNames } from './places.ts';

export const words: typeof zh = {
  quoted: (text) => `“${text}” `,
  source: (reference, pages, place, address) => {
    const [first, last] = pages.split('-').map(Number);
    const where = pages === '' ? place : pageNames(first, last);
    return `(${[reference, where].filter((part) => part !== '').join(', ')}), ${address}`;
  },
  note: (number) => `n. ${number}`,
  section: (number) => `sec. ${number}`,
  paragraphs: (section, numbers) =>
    [section, `${numbers.includes('–') ? 'paras.' : 'para.'} ${numbers}`]
      .filter((part) => part !== '')
      .join(', '),
  span: (first, last) => `${first} to ${last}`,
};
