import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/lib/text/normalize.ts';
import { fullTable, tableFor } from '../../../src/lib/search/simplify-table.ts';

describe('the table traditional → simplified', () => {
  const full = fullTable();

  test('knows the common pairs and leaves alone what is written so in both', () => {
    const pairs = Array.from('國際關係於後麵臺裡裏餘').map(
      (character) => full.get(character) ?? character,
    );
    expect(pairs.join('')).toBe('国际关系于后面台里里余');
    expect(Array.from('著藉余里面后').filter((character) => full.has(character))).toEqual([]);
  });

  test('is one to one and finished after one pass', () => {
    expect(full.size).toBeGreaterThan(3_000);
    for (const [from, to] of full) {
      expect([...from]).toHaveLength(1);
      expect([...to]).toHaveLength(1);
      expect(full.has(to), `${from} → ${to}`).toBe(false);
    }
  });

  test('ships the pairs that lead to a character of the texts, and no others', () => {
    expect([...tableFor(['国际 AGI'])]).toEqual([
      ['國', '国'],
      ['際', '际'],
    ]);
  });

  test('knows the radicals that NFKC does not', () => {
    const table = tableFor(['长风民国']);
    expect(fold('⻓⻛⺠国⼈', table).text).toBe('长风民国人');
    expect([...table.keys()]).toContain('⻑');
  });

  test('covers traditional characters in the texts themselves', () => {
    const table = tableFor(['於兴中']);
    expect(fold('於興中', table).text).toBe('于兴中');
    expect(fold('于兴中', table).text).toBe('于兴中');
  });

  test('finds what the full table finds', () => {
    const text = '人工智能系统的“涌现”能力';
    const table = tableFor([text]);
    for (const query of ['人工智能系統', '係統', '湧現', '淮', '臺灣']) {
      expect(fold(text, table).text.includes(fold(query, table).text), query).toBe(
        fold(text, full).text.includes(fold(query, full).text),
      );
    }
  });
});
