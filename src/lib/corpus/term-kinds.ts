import type { TermKind } from '../content/apparatus-schemas.ts';

/** A kind of term in the words of the pages. */
export function kindName(kind: TermKind): string {
  switch (kind) {
    case 'concept':
      return '概念';
    case 'technology':
      return '技术';
    case 'person':
      return '人物';
    case 'organisation':
      return '机构';
    case 'law':
      return '法律';
    case 'agreement':
      return '协定';
    case 'document':
      return '文件';
    case 'work':
      return '著作';
  }
}
