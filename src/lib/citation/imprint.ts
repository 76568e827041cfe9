import type { EssayData } from '../content/schemas.ts';

/** Where the essay was printed, as Chinese readers put it: 《国际问题研究》2023 年第 4 期，第 79–96 页. */
export function imprint({ journal, year, issue, pages }: EssayData): string {
  return `《${journal}》${String(year)} 年第 ${String(issue)} 期，第 ${pages.replace('-', '–')} 页`;
}
