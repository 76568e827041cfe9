const DIGITS = '〇一二三四五六七八九';
const SIMPLE = '零壹贰叁肆伍陆柒捌玖拾';
const TRADITIONAL = '零壹貳參肆伍陸柒捌玖拾';

/** Numbers below a hundred as Word writes them, by its names of the formats. */
const FORMATS: readonly [name: RegExp, print: (number: number) => string][] = [
  [/^decimal(?:Zero)?$/u, String],
  [/^decimalEnclosedCircle/u, (n) => String.fromCodePoint(0x2460 + n - 1)],
  [/^decimalFullWidth/u, (n) => String.fromCodePoint(...Array.from(String(n), fullWidth))],
  [/^upperLetter$/u, (n) => String.fromCodePoint(64 + n)],
  [/^lowerLetter$/u, (n) => String.fromCodePoint(96 + n)],
  [/^upperRoman$/u, roman],
  [/^lowerRoman$/u, (n) => roman(n).toLowerCase()],
  [/^chineseLegalSimplified$/u, (n) => tens(n, SIMPLE)],
  [/^ideographLegalTraditional$/u, (n) => tens(n, TRADITIONAL)],
  [/counting|^ideographDigital|^japaneseDigital/iu, (n) => tens(n, `${DIGITS}十`)],
];

/** A number in a format of Word's; undefined where the format writes none, or an unknown one. */
export function printNumber(number: number, format: string): string | undefined {
  return FORMATS.find(([name]) => name.test(format))?.[1](number);
}

function fullWidth(digit: string): number {
  return 0xff10 + Number(digit);
}

function tens(number: number, characters: string): string {
  const [ten, one] = [Math.floor(number / 10), number % 10];
  const ending = one > 0 || number === 0 ? characters.charAt(one) : '';
  if (ten === 0) return ending;
  return (ten > 1 ? characters.charAt(ten) : '') + characters.charAt(10) + ending;
}

function roman(number: number): string {
  const signs: readonly [number, string][] = [
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let left = number;
  return signs.reduce((text, [value, sign]) => {
    const times = Math.floor(left / value);
    left %= value;
    return text + sign.repeat(times);
  }, '');
}
