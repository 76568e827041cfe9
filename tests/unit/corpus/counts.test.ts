import { expect, it } from 'vitest';
import { words as kinds } from '#words/kinds.ts';
import { termKinds } from '../../../src/lib/content/apparatus-schemas.ts';
import { countGroups } from '../../../src/lib/corpus/count-table.ts';
import { corpusOf } from '../../helpers/corpus.ts';

it('counts each kind that occurs, the most frequent first, and remarks by how sure they are and on what they rest', () => {
  const groups = countGroups(corpusOf('tests/fixtures/content/lamps'));
  const told = groups.map(({ name, total, rows }) => [
    `${name} ${String(total)}`,
    ...rows.map(({ kind, count }) => `${kind} ${String(count)}`),
  ]);
  const sources = told.splice(1, 1)[0];
  expect(sources?.slice(0, 3)).toEqual(['文献 13', '报告 2', '预印本 1']);
  expect(told).toEqual([
    ['原注 6', '说明并引文献 3', '只引文献 2', '只作说明 1'],
    ['术语 6', '技术 2', '概念 1', '法律 1', '机构 1', '人物 1'],
    ['校注 5', '确定，内证 2', '很可能，外证 1', '很可能，内证 1', '可能，外证 1'],
    ['年表 7', '正文所记 6', '原注所记 1'],
  ]);
});

it('calls each kind of term otherwise', () => {
  expect(new Set(termKinds.map((kind) => kinds.terms[kind])).size).toBe(termKinds.length);
});
