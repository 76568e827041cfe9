import { expect, test } from 'vitest';
import { readDist } from '../../helpers/dist.ts';
import { readEdition } from '../../helpers/edition.ts';

const lines = readDist('edition.txt').toString().trimEnd().split('\n\n');
const { sections, notes } = readEdition();

test('the plain text has every heading and paragraph in its exact words once marks are taken away, in order', () => {
  const printed = sections.flatMap(({ title, titleFrom, blocks }) => [
    titleFrom === 'essay' ? title : `〔${title}〕`,
    ...blocks.map((block) => block.text),
  ]);
  const text = lines.slice(5, lines.indexOf('〔原注〕'));
  const [supplied = '', ...others] = text;
  expect([supplied, ...others.map((line) => line.replace(/\[\d+\]|〔\d+〕/gu, ''))]).toEqual(
    printed,
  );
  const marks = (pattern: RegExp): number[] =>
    [...text.join('').matchAll(pattern)].map((match) => Number(match[1]));
  expect(marks(/\[(\d+)\]/gu)).toEqual(notes.map(({ ordinal }) => ordinal));
  expect(marks(/〔(\d+)〕/gu)).toEqual(Array.from({ length: 17 }, (_, index) => 80 + index));
});

test('the plain text has every note in its exact words, with where it was printed', () => {
  const printed = notes.map(({ id, ordinal, text }) => {
    const [page = '', number = ''] = id.slice(1).split('-');
    return `[${String(ordinal)}] 〔原刊第 ${page} 页注 ${number}〕${text}`;
  });
  expect(lines.slice(lines.indexOf('〔原注〕') + 1)).toEqual(printed);
});
