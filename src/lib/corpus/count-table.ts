import { TYPE_NAMES } from '../citation/facts.ts';
import type { RemarkData, TermKind } from '../content/apparatus-schemas.ts';
import type { NoteData } from '../content/schemas.ts';
import { total, type Count, type Counts } from './counts.ts';

/**
 * One sort of thing that the edition holds: its name, how many there are, and of each kind how
 * many.
 */
export interface CountGroup {
  readonly name: string;
  readonly total: number;
  readonly rows: readonly Count<string>[];
}

const NOTE_KINDS: Record<NoteData['kind'], string> = {
  citation: '只引文献',
  commentary: '只作说明',
  mixed: '说明并引文献',
};

const TERM_KINDS: Record<TermKind, string> = {
  concept: '概念',
  person: '人物',
  organisation: '机构',
  law: '法律',
  agreement: '协定',
  document: '文件',
  work: '著作',
  technology: '技术',
};

const CONFIDENCE: Record<RemarkData['confidence'], string> = {
  certain: '确定',
  likely: '很可能',
  possible: '可能',
};

const BASIS: Record<RemarkData['basis'], string> = { text: '依本文', outside: '依外部材料' };

/** The counts in the words of readers. A sort of which there is nothing is left out. */
export function countGroups(counts: Counts): CountGroup[] {
  const groups = [
    group('原注', counts.notes, (kind) => NOTE_KINDS[kind]),
    group('文献', counts.sources, (kind) => TYPE_NAMES[kind]),
    group('术语', counts.terms, (kind) => TERM_KINDS[kind]),
    group(
      '校注',
      counts.remarks,
      ({ confidence, basis }) => `${CONFIDENCE[confidence]}，${BASIS[basis]}`,
    ),
    group('年表', counts.events, (kind) => (kind === 'text' ? '正文所记' : '原注所记')),
  ];
  return groups.filter((one) => one.total > 0);
}

function group<K>(
  name: string,
  counts: readonly Count<K>[],
  nameOf: (kind: K) => string,
): CountGroup {
  return {
    name,
    total: total(counts),
    rows: counts.map(({ kind, count }) => ({ kind: nameOf(kind), count })),
  };
}
