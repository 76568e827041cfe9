/** Ways of numbering headings, from the highest; of two in a paper the earlier is above. */
const NUMBERINGS: readonly [rank: number, form: RegExp][] = [
  [0, /^第[一二三四五六七八九十百\d]+[编編篇卷]/u],
  [1, /^第[一二三四五六七八九十百\d]+[章讲講]|^(?:Chapter|Part)\s+[\dIVXLC]+\b/u],
  [2, /^第[一二三四五六七八九十百\d]+[节節]/u],
  [3, /^[壹贰叁肆伍陆柒捌玖拾貳參陸]+[、．. ]/u],
  [4, /^[一二三四五六七八九十]+[、．.]\s*/u],
  [5, /^[（(][一二三四五六七八九十]+[）)]/u],
  [6, /^(?:[IVX]+)\.\s/u],
  [7, /^\d{1,2}(?:[、．.]\s*(?!\d)|\s+(?=\p{Script=Han}|[A-Z]))/u],
  [8, /^\d{1,2}[.．]\d{1,2}(?![.．\d])\s*/u],
  [9, /^\d{1,2}(?:[.．]\d{1,2}){2}(?![.．\d])\s*/u],
  [10, /^[（(]\d{1,2}[）)]/u],
];

const CHINESE = '零一二三四五六七八九十';
const FORMAL: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('壹贰叁肆伍陆柒捌玖拾', (c, i) => [c, CHINESE.charAt(i + 1)])),
  ...{ 貳: '二', 參: '三', 陸: '六' },
};

/** The rank of the numbering with which a heading begins, and the number. */
export function numberingOf(text: string): { rank: number; number: number } | undefined {
  for (const [rank, form] of NUMBERINGS) {
    const label = form.exec(text)?.[0];
    if (label !== undefined) return { rank, number: lastNumber(label) };
  }
  return undefined;
}

/** A heading without its number: `一、` and the like. */
export function withoutNumber(text: string): string {
  const form = NUMBERINGS.find(([, one]) => one.test(text))?.[1];
  return form ? text.replace(form, '').trim() : text;
}

function lastNumber(label: string): number {
  const digits = /(\d+)\D*$/u.exec(label)?.[1];
  if (digits !== undefined) return Number(digits);
  const roman = /[IVXLC]+/u.exec(label)?.[0];
  if (roman !== undefined) return romanNumber(roman);
  const han = [...label].map((c) => FORMAL[c] ?? c).filter((c) => CHINESE.includes(c));
  const [ten, ...rest] = [han.indexOf('十'), ...han];
  const value = (c: string | undefined): number => (c === undefined ? 0 : CHINESE.indexOf(c));
  if (ten < 0) return value(rest[0]);
  return (ten === 0 ? 1 : value(rest[0])) * 10 + value(rest[ten + 1]);
}

function romanNumber(text: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  const digits = [...text].map((c) => values[c] ?? 0);
  return digits.reduce((sum, v, at) => sum + (v < (digits[at + 1] ?? 0) ? -v : v), 0);
}
