/** A part of the essay and a number. */
interface Part {
  readonly name: string;
  readonly count: number;
}

interface PicturesWords {
  readonly description: (hasTerms: boolean) => string;
  readonly lead: string;
  readonly howToRead: string;
  readonly own: string;
  readonly english: string;
  readonly foreign: string;
  readonly table: (caption: string) => string;
  readonly allSources: string;
  readonly columns: readonly string[];
  readonly comma: string;
  /** A section by its number, or its title where it has none. */
  readonly part: (label: string) => string;
  /** Whether a label is a number. */
  readonly number: RegExp;
  readonly pointed: (title: string, year: string) => string;
  readonly kinds: {
    readonly name: string;
    readonly finding: (most: Part, without: readonly string[]) => string;
    readonly caption: (count: number, kinds: number, top: readonly Part[]) => string;
  };
  readonly languages: {
    readonly name: string;
    readonly finding: (
      foreign: string,
      share: string,
      most: (Part & { readonly whole: number }) | undefined,
    ) => string;
    readonly allOwn: string;
    readonly caption: (own: number, foreign: string, others: number) => string;
  };
  readonly years: {
    readonly name: string;
    readonly finding: (share: string) => string;
    readonly caption: (first: string, last: string) => string;
    readonly none: readonly [finding: string, caption: string];
    readonly without: string;
  };
  readonly shared: Readonly<Record<'sources' | 'terms', SharedWords>>;
}

interface SharedWords {
  /** @param inOne how many of them are in one section alone, or nothing where none is */
  readonly finding: (inOne: string, shared: number) => string;
  readonly most: (one: string, other: string, count: number) => string;
  readonly diagonal: string;
  readonly each: string;
  /** Above the tables of numbers. */
  readonly ofTwo: string;
  readonly ofMore: string;
}

/** What the pictures of sources and terms say. */
export const words: PicturesWords = {
  description: (hasTerms) =>
    `各部分征引文献的类型、语种与年份，以及各部分共有的文献${hasTerms ? '与术语' : ''}。`,
  lead: '据本版数据绘制；图下附数据表。',
  howToRead:
    '每一点是一种文献，在征引它的部分各画一次，点按即到该文献。列首为部分及其文献种数，行末为该行种数。',
  own: '中文',
  english: '英文',
  foreign: '外文',
  table: (caption) => `数据表：${caption}`,
  allSources: '以上三幅图里的每一种文献',
  columns: ['文献', '类型', '语种', '年份', '部分'],
  comma: '、',
  part: (label) => (/^[一二三四五六七八九十\d]+$/u.test(label) ? `第${label}部分` : label),
  number: /^(\S{1,3})、/u,
  pointed: (title, year) => `${title}${year && `（${year}）`}`,
  kinds: {
    name: '各部分文献的类型',
    finding: ({ name, count }, without) =>
      `${name}征引最多（${String(count)}\u00a0种）` +
      (without.length > 0 ? `，${without.join('、')}无征引` : ''),
    caption: (count, kinds, top) => {
      const most = top.map((kind) => `${kind.name}（${String(kind.count)} 种）`).join('、');
      return `${String(count)} 种文献分属 ${String(kinds)} 类，以${most}为多。`;
    },
  },
  languages: {
    name: '各部分文献的语种',
    finding: (foreign, share, most) =>
      `${foreign}文献占 ${share}` +
      (most
        ? `，${most.name}比例最高（${String(most.whole)}\u00a0种中 ${String(most.count)}\u00a0种）`
        : ''),
    allOwn: '所引文献全为中文',
    caption: (own, foreign, others) =>
      `${own > 0 ? `中文 ${String(own)} 种，译本计入中文；` : ''}${foreign} ${String(others)} 种。`,
  },
  years: {
    name: '各部分文献的年份',
    finding: (share) => `${share} 的文献出自最后两年`,
    caption: (first, last) => `最早 ${first}，最晚 ${last}；年份以原注所印的版本为准。`,
    none: ['年份', '原注未印年份。'],
    without: '未印',
  },
  shared: {
    sources: sharedWords('文献', '种'),
    terms: sharedWords('术语', '个'),
  },
};

/** @param unit the measure word */
function sharedWords(name: string, unit: string): SharedWords {
  return {
    finding: (inOne, shared) =>
      inOne
        ? `${inOne} 的${name}只见于一个部分，${String(shared)} ${unit}见于两个以上部分`
        : `全部${name}都见于两个以上部分`,
    most: (one, other, count) => `共有最多的是${one}与${other}，${String(count)} ${unit}。`,
    diagonal: '对角线上的数字是各部分的总数。',
    each: `两个以上部分共有的${name}，每点一个部分，点按即到；见于部分多的在前。`,
    ofTwo: `两个部分共有的${name}`,
    ofMore: `两个以上部分共有的${name}`,
  };
}
