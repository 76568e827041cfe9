import { NOTES_HEADING } from './note-labels.ts';
import { numberingOf } from './numbering.ts';

/** A line that looks like something that was not understood. */
export interface Doubt {
  readonly line: number;
  readonly why: string;
  readonly text: string;
}

/** Why a line is doubtful, by what it looks like; the first that fits counts. */
const LOOKS: readonly [why: string, look: RegExp][] = [
  ['a marker without its note', /\[\^[^\]\s]{1,20}\]/u],
  ['a sign of a template, not of a text', /\{%|%\}|\{\{|\}\}/u],
  ['a sign of a notebook, not of a text', /\[\[[^[\]]+\]\]|%%|==\S[^=]*==|^\[!\w+\]| \^[\w-]+$/u],
  ['a sign of TeX, or a citation key', /\\(?:cite|ref|label|footnote)\w*\{|\[@[\w:-]+/u],
  ['a form feed: the turn of a page?', /\f/u],
  ['the inside of a Word or PDF file', /^(?:PK\p{Cc}|%PDF)/u],
  ['the number of a note?', /^(?:[①-⑳⑴-⒇㉑-㉟]|[[［〔﹝【]\d{1,3}[\]］〕﹞】])/u],
  [
    'a line about the paper, not of its text?',
    /^(?:[（(].{2,40}(?:大学|大學|学院|學院|研究院|研究所)|中图分类号|中圖分類號|文献标[识志]码|文章编号|收稿日期|基金项目|作者简介|作者簡介|通[讯信]作者|E-?mail|DOI)/u,
  ],
  ['a note on the whole paper?', /^[*＊†]/u],
  [
    'the marker of a note?',
    /[①-⑳⑴-⒇㉑-㉟](?=$|[，。；：、？！”’）])|(?<=[。！？”’）])[①-⑳⑴-⒇㉑-㉟]|[［〔﹝]\d{1,3}[］〕﹞]|\[\d{1,3}(?:[-–,，]\d{1,3})*\]/u,
  ],
];

const STOP = /[。！？!?.…：:；;，,、—”’」』）)》〉\]］〕]$/u;
const SHORT = 24;
/** Of a Latin heading. */
const LONG = 60;

/** What is doubtful in a line that is a paragraph, or a note where `isNote` says so. */
export function doubtIn(text: string, isNote = false): string | undefined {
  const look = LOOKS.find(([, form]) => form.test(text))?.[0];
  if (look !== undefined || isNote) return look;
  const line = text.trim();
  if (NOTES_HEADING.test(line)) return 'the heading of notes or references?';
  if (STOP.test(line) || line === '') return undefined;
  if (line.length <= 2 * SHORT && numberingOf(line)) return 'a numbered heading?';
  const most = /\p{Script=Han}/u.test(line) ? SHORT : LONG;
  return [...line].length <= most
    ? 'a short line without a stop: a heading, verse, a table?'
    : undefined;
}
