import { addPeople, dateIn, pagesIn, type Draft } from './fields.ts';
import { chinesePeople } from './people.ts';

/** A title in 《》, which may hold others. */
const TITLE = '《(?:[^《》]|《[^《》]*》)+》';

/** What can stand behind a title, each with a comma before it; tried in this order. */
const ELEMENTS = [
  `(?:载于?|见|收入|刊于?|发表于)?\\s*(?:(?<editors>[^，《》。]{2,40}?)\\s*(?:主编|编著|编选|选编|编)[：:])?\\s*(?<container>${TITLE})`,
  '[（(](?<part>[^（）()]{1,8})[）)]',
  '第\\s*(?<volume>[\\d一二三四五六七八九十]+)\\s*[卷册辑](?![，,]?\\s*第?\\s*\\d+\\s*期)',
  '(?<genre>(?:硕士|博士|学士)[^，,。]{0,6}?论文)[，,]\\s*(?<school>[^，。《》\\d]{2,30}?)[，,]?\\s*(?<dated>\\d{4}\\s*年)',
  '(?<school>[^，。《》]{2,30}?)\\s*(?<dated>\\d{4}\\s*年)(?<genre>(?:硕士|博士|学士)\\S{0,6}论文)',
  '(?<school>[^，。《》\\d]{2,30}?)(?<genre>(?:硕士|博士|学士)\\S{0,6}论文)',
  '(?<dated>\\d{4}\\s*年)?[，,]?\\s*(?:第?\\s*(?<volume>\\d+)\\s*卷[，,]?)?\\s*第?\\s*(?<issue>\\d+(?:[-—–、/]\\d+)?)\\s*期',
  '(?<dated>\\d{4}\\s*年\\s*\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*日)?)(?!\\s*第?\\d*\\s*版)',
  '(?<translators>[^，。《》]{2,60}?)\\s*(?:编译|译注|译校|翻译|译)(?=[，,。；;]|$)',
  '(?:(?<place>\\p{Script=Han}{2,6})[：:]\\s*)?(?<publisher>[^，。：:《》\\d]{2,40}?)[，,]?\\s*(?<dated>\\d{4}\\s*年)(?:\\s*\\d{1,2}\\s*月(?=\\s*第?\\d*\\s*版))?(?!\\s*\\d)\\s*(?:第\\s*(?<edition>\\d+|[一二三四五六七八九十]+)\\s*版|(?:修订|增订|影印)?版)?',
  '第?\\s*(?<page>\\d+(?:\\s*[-—–~～、]\\s*\\d+)*)\\s*(?:页|版)',
  '(?<dated>\\d{4}\\s*年)版?',
  '(?<site>[^，。；;《》：:]{2,30})(?=[，,]\\s*\\d{4}\\s*年\\s*\\d)',
].map((form) => RegExp(`^[，,]?\\s*${form}`, 'u'));

const NUMERALS = '一二三四五六七八九十';

/** What a citation of the Chinese kind says behind its title, and how far it goes. */
interface Behind {
  readonly draft: Draft;
  readonly length: number;
}

/** Reads what stands behind a title: 《刊》2001 年第 1 期，第 3 页; 张三译，某社 2001 年版. */
export function readBehind(words: string): Behind {
  const found: Record<string, string> = {};
  let length = 0;
  for (;;) {
    const rest = words.slice(length);
    const match = ELEMENTS.map((form) => form.exec(rest)).find(
      (one) =>
        one && Object.entries(one.groups ?? {}).every(([key, value]) => !value || !(key in found)),
    );
    if (!match || match[0].trim() === '') break;
    for (const [key, value] of Object.entries(match.groups ?? {})) if (value) found[key] = value;
    length += match[0].length;
  }
  // A date alone begins the next sentence of the note.
  const isCited = Object.keys(found).some((key) => key !== 'dated' && key !== 'part');
  return isCited ? { draft: draftOf(found), length } : { draft: {}, length: 0 };
}

function draftOf(found: Record<string, string>): Draft {
  const draft: Draft = {};
  const { container, editors, translators, school, genre, publisher, site } = found;
  const date = dateIn(found['dated'] ?? '');
  if (container) draft['container-title'] = container.slice(1, -1);
  if (editors) addPeople(draft, 'editor', chinesePeople(editors));
  if (translators) addPeople(draft, 'translator', chinesePeople(translators));
  if (publisher ?? school) draft.publisher = (publisher ?? school ?? '').trim();
  if (found['place']) draft['publisher-place'] = found['place'];
  const edition = found['edition'] ?? /^第?\s*(\S+?)\s*版$/u.exec(found['part'] ?? '')?.[1];
  if (edition) draft.edition = numeral(edition);
  if (genre) draft.genre = genre;
  if (found['volume']) draft.volume = numeral(found['volume']);
  if (found['issue']) draft.issue = found['issue'];
  if (site) draft['container-title'] ??= site.trim();
  if (date) draft.issued = { 'date-parts': [date] };
  draft.type = typeOf(found, date?.length ?? 0);
  // The pages of a book that a note cites stay in the note.
  const page = pagesIn(found['page']);
  if (page && draft.type.startsWith('article')) draft.page = page;
  return draft;
}

function typeOf(found: Record<string, string>, exact: number): NonNullable<Draft['type']> {
  const { container } = found;
  if (found['genre']) return 'thesis';
  if (container && (found['editors'] ?? found['publisher'])) return 'chapter';
  if (container && !found['issue'] && exact > 1)
    return /刊|杂志/u.test(container) ? 'article-magazine' : 'article-newspaper';
  if (container) return 'article-journal';
  return found['site'] ? 'webpage' : 'book';
}

function numeral(words: string): string {
  const at = NUMERALS.indexOf(words);
  return at < 0 ? words : String(at + 1);
}

/** What comes before the names of a citation. */
const CUE =
  /(?:具体|详细)?(?:请|可|并|另|又|亦|均)?(?:转引自|引自|参见|参阅|参看|参考|详见|可见|载于|出自|又见|见)(?:了)?\s*/u;

/** ［英］琼斯著，王芳译：. */
const TRANSLATED =
  /^(?<author>[^，,。；;：:]{1,40}?)著?[，,]\s*(?<translators>[^，,。；;：:]{1,40}?)\s*译$/u;

/** Those who made a work, from the words before its title: 参见张三、李四主编：. */
export function readWho(before: string): { start: number; draft: Draft } | undefined {
  const colon = /[：:]\s*$/u.exec(before);
  if (!colon) return undefined;
  const head = before.slice(0, colon.index);
  const cue = [...head.matchAll(RegExp(CUE, 'gu'))].at(-1);
  const first = cue ? cue.index + cue[0].length : 0;
  const { author, translators } = TRANSLATED.exec(head.slice(first))?.groups ?? {};
  if (author !== undefined && translators !== undefined) {
    const draft: Draft = {};
    addPeople(draft, 'author', chinesePeople(author));
    addPeople(draft, 'translator', chinesePeople(translators));
    return { start: first, draft };
  }
  const comma = /[，,。；;！？）)：:][^，,。；;！？）)：:]*$/u.exec(
    head.replace(/[［[（(〔【][^）)\]］〕】]{1,4}[）)\]］〕】]/gu, (one) =>
      '＿'.repeat(one.length),
    ),
  );
  const start = Math.max(first, comma ? comma.index + 1 : 0);
  const words = head.slice(start);
  if (words.trim() === '' || words.length > 60) return undefined;
  const [, names = words, role] = /^(.*?)\s*(主编|编著|编选|选编|编译|编|著)$/u.exec(words) ?? [];
  const draft: Draft = {};
  const isEditor = role !== undefined && role !== '著' && role !== '编著';
  addPeople(draft, isEditor ? 'editor' : 'author', chinesePeople(names));
  return { start: start + (words.length - words.trimStart().length), draft };
}

/** A work that is named in passing: 2020 年 3 月美国国会颁布《…》. */
const NAMED =
  /(?:(?<dated>\d{4}\s*年(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?)[，,]?)?(?<issuer>(?:[^，。；;：:（）\d]|（[^（）]*）){0,40}?)(?:发布|印发|颁布|通过|出台|公布|签署|制定|推出)(?:了|的)?\s*$/u;

/** Reads who issued a work from the words before its title. */
export function readNamed(before: string, title: string, behind: string): Draft | undefined {
  const { dated, issuer = '' } = NAMED.exec(before)?.groups ?? {};
  if (dated === undefined && issuer.trim() === '') return undefined;
  const date = dateIn(dated ?? before);
  const name = issuer
    .replace(/（[^（）]*）|等.*$/gu, '')
    .replace(/^(?:又|再次|于|由|随后|正式|首次|而|并|在)+/u, '')
    .trim();
  return {
    type: kindOf(title, behind),
    ...(name && { author: [{ literal: name }] }),
    ...(date && { issued: { 'date-parts': [date] } }),
  };
}

function kindOf(title: string, behind: string): NonNullable<Draft['type']> {
  if (/(?:法案|草案|建议稿)$/u.test(title)) return 'bill';
  if (/(?:法|条例|宪法)$/u.test(title)) return 'legislation';
  if (/(?:条约|公约|协定|议定书)$/u.test(title)) return 'treaty';
  return /报告|白皮书|框架|指南/u.test(title) || behind.startsWith('报告') ? 'report' : 'webpage';
}
