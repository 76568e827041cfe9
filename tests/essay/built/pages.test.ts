import { describe, expect, test } from 'vitest';
import { loadPage, pageRoutes, pageRoutesBelow } from '../../helpers/dist.ts';

const routes = pageRoutes();
const words = (text: string): string => text.replace(/\s+/gu, ' ').trim();

describe('every page', () => {
  test('names each note by both its numbers, the running and the printed', () => {
    const named = routes.flatMap((route) => {
      const { $ } = loadPage(route);
      return $('a')
        .toArray()
        .map((link) => words($(link).text()))
        .filter((text) => /原注 \d/u.test(text))
        .map((text) => `${route}: ${text}`);
    });
    expect(named.length).toBeGreaterThan(200);
    expect(named.filter((name) => !/原注 \d+（第 \d+ 页注 \d+/u.test(name))).toEqual([]);
  });

  test('of the essay says above its heading whose it is and where it was printed', () => {
    const heads = ['/full/', ...pageRoutesBelow('/read/')].map((route) =>
      words(loadPage(route).$('.running-head').text()),
    );
    expect(heads[0]).toBe('余南平 · 《国际问题研究》2023 年第 4 期，第 79–96 页');
    expect(heads[2]).toBe(
      '余南平 · 新一代通用人工智能对国际关系的影响探究 · 《国际问题研究》2023 年第 4 期，第 80–85 页',
    );
    expect(heads).toHaveLength(7);
  });
});
