import type { Name } from '../content/schemas.ts';
import { COMPOUND_SURNAME } from '../text/surnames.ts';

/** Who made a work, as the words of a citation name them. */
export interface People {
  readonly names: Name[];
  /** Whether the list ends with 等 or “et al.”. */
  readonly more: boolean;
}

const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦马苗凤花方俞任袁柳' +
  '鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝安常乐于傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵汪祁毛禹狄米贝明臧计成戴谈宋茅庞熊纪舒屈' +
  '项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪干解应宗丁宣邓郁单杭洪包左石' +
  '崔吉龚程邢裴陆荣翁荀於惠曲封储靳段富巫乌焦巴牧山谷车侯班仰秋仲伊宫宁仇栾祖武符刘景詹束龙叶幸司黎薄印宿白怀蒲从鄂索赖卓' +
  '蔺屠蒙池乔阴胥苍闻党翟谭贡劳申扶冉宰雍桑桂牛寿通边燕冀浦尚农温庄晏柴瞿阎慕连习宦艾鱼容向古易慎戈廖庾终居衡步都耿满匡国' +
  '文寇广欧利师巩聂晁敖冷辛阚那简饶曾沙养鞠丰关相查后荆红游竺权盖益桓公肖涂代佟岳商牟佘佴伯赏墨哈年爱阳迟闫覃邬丛苑仝冼付' +
  '趙錢孫鄭馮陳衛蔣韓楊許呂張嚴魏謝鄒喻竇蘇潘範魯韋馬鳳鮑費賀倪湯羅畢齊顧黃蕭談龐熊紀舒項賈婁顏鍾駱萬盧應鄧單龔榮陸劉葉龍賴' +
  '單賈賴聶曾關遊權蕭闞簡饒養豐廣歐師鞏習溫莊閻連寶文董曹景杜翠重問';

/**
 * A name in Chinese: family name and given name, a foreign name with its dot, or a name unsplit.
 */
export function chineseName(words: string): Name {
  const name = words.replace(/\s+/gu, ' ').trim();
  const foreign = name.split(/\s*[·•・‧∙]\s*/u);
  const family = foreign.at(-1);
  if (foreign.length > 1 && family)
    return { family, given: foreign.slice(0, -1).join('·'), transliterated: true };
  const compound = COMPOUND_SURNAME.exec(name)?.[0];
  if (compound && /^\p{Script=Han}{3,4}$/u.test(name))
    return { family: compound, given: name.slice(compound.length) };
  const [first = ''] = name;
  if (
    /^\p{Script=Han}{2,3}$/u.test(name) &&
    SURNAMES.includes(first) &&
    !/..[院部委会局厅署社府党]$/u.test(name)
  )
    return { family: first, given: name.slice(1) };
  return { literal: name };
}

/** A list of names in Chinese: 部彦君、许开轶; 张雅博等; ［美］约翰·马尔科夫. */
export function chinesePeople(words: string): People {
  const plain = words.replace(/[[［（(〔【]\p{Script=Han}{1,3}[\]］）)〕】]\s*/gu, '').trim();
  const ended = plain.replace(/[，,、]?\s*等(?:人)?$/u, '');
  const names = ended.split(/\s*[、，,；;]\s*|\s+(?:和|与)\s+/u).filter(Boolean);
  return { names: names.map(chineseName), more: ended !== plain };
}

const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|du|la|le|ter|ten|bin|ibn|al)$/u;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/u;
const BODY =
  /\b(?:Institut\w*|Council|Department|University|Committee|Ministry|Commission|Organi[sz]ation|Bank|Office|Group|Cent(?:er|re)|Agency|Foundation|Association|Assembly|Union|House|Company|Corporation|Government|Nations|Team|Forum)\b/u;

/** A name in Latin script in the order in which it is spoken, or inverted with its comma. */
export function latinName(words: string): Name {
  const name = words.replace(/\s+/gu, ' ').trim();
  const inverted = /^(?<family>[^,]+), (?<given>[^,]+)(?:, (?<suffix>[^,]+))?$/u.exec(name)?.groups;
  if (inverted) {
    const { family = '', given = '', suffix } = inverted;
    return { family, given, ...(suffix && { suffix }) };
  }
  const parts = name.split(' ');
  // An initial at the end: the family name was put first, without a comma.
  if (parts.length > 1 && /^\p{Lu}\.?$/u.test(parts.at(-1) ?? ''))
    return { family: parts[0] ?? name, given: parts.slice(1).join(' ') };
  const suffix = SUFFIX.test(parts.at(-1) ?? '') ? parts.pop() : undefined;
  if (parts.length < 2 || parts.length > 6 || BODY.test(name)) return { literal: name };
  const at = parts.findIndex((part, index) => index > 0 && PARTICLE.test(part));
  const cut = at > 0 && at < parts.length - 1 ? at : parts.length - 1;
  const particles = parts.slice(cut, -1).join(' ');
  return {
    family: parts.at(-1) ?? name,
    given: parts.slice(0, cut).join(' '),
    ...(particles && { 'non-dropping-particle': particles }),
    ...(suffix && { suffix }),
  };
}

/**
 * A list of names in Latin script: `A. Doe, B. Roe and C. Poe`; `Doe, Jane, and R. Roe`; `A. Doe et
 * al.`
 */
export function latinPeople(words: string): People {
  const plain = words.trim().replace(/[,.;:]+$/u, (end) => (end === '.' ? end : ''));
  const ended = plain.replace(/,?\s*\bet al\.?,?$/u, '');
  const pieces = ended
    .split(/\s*,\s*(?:and|&)\s+|\s+(?:and|&)\s+|\s*[,;]\s*/u)
    .filter((piece) => piece !== '');
  const [first = '', second] = pieces;
  // A single word before the first comma is a family name with its given name behind it.
  if (second !== undefined && !first.includes(' ') && /^[^,]+, /u.test(ended))
    pieces.splice(0, 2, `${first}, ${second}`);
  return { names: pieces.map(latinName), more: ended !== plain };
}

/** Names as GB/T 7714 writes them: `Smith J A`, 张三. */
export function codedPeople(words: string): People {
  if (/\p{Script=Han}/u.test(words)) return chinesePeople(words);
  const ended = words.trim().replace(/[,，]?\s*et al\.?$/iu, '');
  const names = ended.split(/\s*[,，;]\s*/u).filter(Boolean);
  return {
    names: names.map((one): Name => {
      const { family, given } =
        /^(?<family>.+?) (?<given>(?:\p{Lu}[.-]?\s?){1,4})$/u.exec(one)?.groups ?? {};
      return family && given ? { family: inWords(family), given: given.trim() } : latinName(one);
    }),
    more: ended !== words.trim(),
  };
}

/** A surname that the standard of 2015 sets in capitals: SMITH-DOE. */
function inWords(family: string): string {
  if (family.length < 2 || family !== family.toUpperCase()) return family;
  return family.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
