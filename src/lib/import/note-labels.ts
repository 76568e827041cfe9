/** How a note's number is typed: `[1]`, `①`, `解１`, `1.`, or raised digits. */
export type LabelForm = 'bracket' | 'circled' | 'word' | 'dotted';

export interface Label {
  readonly form: LabelForm;
  readonly number: number;
  /** As typed, brackets and white space left out. */
  readonly printed: string;
  /** How many characters it takes at the beginning of its text. */
  readonly length: number;
}

const DIGITS = String.raw`[0-9０-９]{1,3}`;
const WORD = '(?:注释|註釋|注|註|解|校|Note )';
const FORMS: readonly [form: LabelForm, label: RegExp][] = [
  ['bracket', new RegExp(String.raw`^\s*[[［〔﹝【](${DIGITS})[\]］〕﹞】]\s*`, 'u')],
  ['circled', /^\s*([①-⑳㉑-㉟㊱-㊿])\s*/u],
  ['word', new RegExp(String.raw`^\s*(${WORD}${DIGITS})\s*[:：.、]?\s*`, 'u')],
  ['dotted', new RegExp(String.raw`^\s*(${DIGITS})[.．、]\s*(?!\d)`, 'u')],
];

/** The heading of notes, or of a numbered list of references. */
export const NOTES_HEADING =
  /^(?:[一二三四五六七八九十\d]+[、.．\s]\s*)?[【［[]?(?:主要)?(?:参考文献|參考文獻|参考资料|引用文献|徵引書目|注\s*释|註\s*釋|注\s*釋|注解|尾注|尾註|脚注|腳註|附注|附註|References|Bibliography|Works Cited|Notes|Endnotes|Footnotes)[】］\]]?[:：]?$/iu;

/** A marker in running text, with one number or several: `[1]`, `[1-3]`, `[1，4]`, `①`. */
export const MARKERS = new RegExp(
  String.raw`[[［〔﹝【](${DIGITS}(?:\s*[-–—~～,，、]\s*${DIGITS})*)[\]］〕﹞】]|([①-⑳㉑-㉟㊱-㊿])`,
  'gu',
);

/** What stands raised by itself where a note is called: `1`, `(1)`, `1,2`, `①`, `解１`. */
export const RAISED = new RegExp(
  String.raw`^\s*(?:[[［〔﹝【(（]?(${DIGITS}(?:\s*[-–—~～,，、]\s*${DIGITS})*)[\]］〕﹞】)）]?|([①-⑳㉑-㉟㊱-㊿])|(${WORD}${DIGITS}))\s*$`,
  'u',
);

/** The label with which a text begins. */
export function labelOf(text: string): Label | undefined {
  for (const [form, pattern] of FORMS) {
    const [whole, printed] = pattern.exec(text) ?? [];
    if (whole !== undefined && printed !== undefined)
      return { form, printed, number: valueOf(printed), length: whole.length };
  }
  return undefined;
}

/** The number of a label as typed: of `①`, `１２`, `解3`. */
export function valueOf(printed: string): number {
  const circled = /[①-⑳㉑-㉟㊱-㊿]/u.exec(printed)?.[0];
  if (circled !== undefined) return Number(circled.normalize('NFKC'));
  return Number(printed.normalize('NFKC').replace(/\D+/gu, ''));
}

/** All numbers of a marker such as `1-3，5`. */
export function numbersOf(list: string): number[] {
  return list
    .normalize('NFKC')
    .split(/[,、]/u)
    .flatMap((part) => {
      const [first = 0, last = first] = part.split(/[-–—~]/u).map((one) => Number(one.trim()));
      return Array.from({ length: Math.max(1, last - first + 1) }, (_, at) => first + at);
    });
}
