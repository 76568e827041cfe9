import { describe, expect, it } from 'vitest';
import { citationsIn } from '../../../src/lib/drafts/citations.ts';
import { wordsOfNote } from '../../../src/lib/drafts/note-words.ts';
import { formatReference } from '../../../src/lib/citation/gbt7714.ts';
import { sourceSchema } from '../../../src/lib/content/schemas.ts';

/** The words of each citation, and what a reference made of its draft says. */
function drafted(body: string): string[] {
  const note = wordsOfNote(body);
  return citationsIn(note).map(({ start, end, draft }) => {
    const { text, url } = formatReference(sourceSchema.parse(draft), '2015');
    return [note.text.slice(start, end), '=>', text, ...(url ? [url] : [])].join(' ');
  });
}

describe('citations are found in the words of notes, and drafted', () => {
  it.each([
    [
      '张三：《书》，某社 2001 年版，第 3 页。',
      ['张三：《书》，某社 2001 年版，第 3 页 => 张三. 书[M]. 某社, 2001.'],
    ],
    [
      '参见张三、李四主编：《文集》，北京：商务印书馆，2001年，第3页。',
      [
        '张三、李四主编：《文集》，北京：商务印书馆，2001年，第3页 => 张三, 李四. 文集[M]. 北京: 商务印书馆, 2001.',
      ],
    ],
    [
      '［美］约瑟夫·奈：《软实力》（上册），马娟娟等译，中信出版社2013年第 2 版；王五：《论灯》，载赵六主编：《灯的历史》，某社 2005 年版，第 77 页。',
      [
        '［美］约瑟夫·奈：《软实力》（上册），马娟娟等译，中信出版社2013年第 2 版 => 奈. 软实力[M]. 马娟娟, 等, 译. 2 版. 中信出版社, 2013.',
        '王五：《论灯》，载赵六主编：《灯的历史》，某社 2005 年版，第 77 页 => 王五. 论灯[M]//赵六. 灯的历史. 某社, 2005.',
      ],
    ],
    [
      '张三：“论某事”，《历史研究》2001 年第 3 期，第 5—9 页。',
      [
        '张三：“论某事”，《历史研究》2001 年第 3 期，第 5—9 页 => 张三. 论某事[J]. 历史研究, 2001(3): 5-9.',
      ],
    ],
    [
      '【英】琼斯著，王芳译：《电灯小史》（第 2 版），河边出版社 2011 年版。',
      [
        '【英】琼斯著，王芳译：《电灯小史》（第 2 版），河边出版社 2011 年版 => 琼斯. 电灯小史[M]. 王芳, 译. 2 版. 河边出版社, 2011.',
      ],
    ],
    [
      '《某决定》，《人民日报》2020年5月1日，第2版。',
      ['《某决定》，《人民日报》2020年5月1日，第2版 => 某决定[N]. 人民日报, 2020-05-01(2).'],
    ],
    [
      '王明：《灯》，博士学位论文，北京大学，2010年，第5页。',
      ['王明：《灯》，博士学位论文，北京大学，2010年，第5页 => 王明. 灯[D]. 北京大学, 2010.'],
    ],
    [
      '具体可参见张三：《灯的故事》，<https://a.cn/b>。',
      ['张三：《灯的故事》 => 张三. 灯的故事[EB/OL]. https://a.cn/b'],
    ],
    [
      '2020 年 3 月美国国会颁布《灯法案》，2021 年又有修订。',
      ['《灯法案》 => 美国国会. 灯法案[Z]. 2020.'],
    ],
    [
      '张三. 书[M]. 北京: 某社, 2001: 3.',
      ['张三. 书[M]. 北京: 某社, 2001: 3 => 张三. 书[M]. 北京: 某社, 2001.'],
    ],
    [
      'SMITH J, DOE A B, et al. On lamps\\[J]. Nature, 2001, 12(3): 4-5.',
      [
        'SMITH J, DOE A B, et al. On lamps[J]. Nature, 2001, 12(3): 4-5 => SMITH J, DOE A B, et al. On lamps[J]. Nature, 2001, 12(3): 4-5.',
      ],
    ],
    [
      '国务院. 规划[EB/OL]. (2017-07-08)[2020-01-02]. <http://www.gov.cn/x>.',
      [
        '国务院. 规划[EB/OL]. (2017-07-08)[2020-01-02] => 国务院. 规划[EB/OL]. (2017-07-08)[2020-01-02]. http://www.gov.cn/x',
      ],
    ],
    [
      '王五. 论灯[M]//赵六. 灯的历史. 李明, 译. 3版. 北京: 某社, 2005: 77-80.',
      [
        '王五. 论灯[M]//赵六. 灯的历史. 李明, 译. 3版. 北京: 某社, 2005: 77-80 => 王五. 论灯[M]//赵六. 灯的历史. 李明, 译. 3 版. 北京: 某社, 2005: 77-80.',
      ],
    ],
    [
      'See Michael C. Horowitz, “AI and Power,” *Texas Review* 1, no. 3 (2018): 36–57; Joseph S. Nye Jr., *Soft Power: The Means* (New York: PublicAffairs, 2004), 12.',
      [
        'Michael C. Horowitz, “AI and Power,” Texas Review 1, no. 3 (2018): 36–57 => HOROWITZ M C. AI and Power[J]. Texas Review, 2018, 1(3): 36-57.',
        'Joseph S. Nye Jr., Soft Power: The Means (New York: PublicAffairs, 2004), 12 => NYE J S Jr. Soft Power: The Means[M]. New York: PublicAffairs, 2004.',
      ],
    ],
    [
      'Vincent van Gogh, “Letter,” in Jane Doe, ed., *Letters* (Paris: Press, 1990), pp. 1–2.',
      [
        'Vincent van Gogh, “Letter,” in Jane Doe, ed., Letters (Paris: Press, 1990), pp. 1–2 => VAN GOGH V. Letter[M]//DOE J. Letters. Paris: Press, 1990.',
      ],
    ],
    [
      'A. Doe, Book, New York: W. W. Norton, 2001, p. 3.',
      [
        'A. Doe, Book, New York: W. W. Norton, 2001, p. 3 => DOE A. Book[M]. New York: W. W. Norton, 2001.',
      ],
    ],
    [
      '张三：《书》，某社 2001 年版。\n\nA. Doe, Book, New York: Norton, 2001.',
      [
        '张三：《书》，某社 2001 年版 => 张三. 书[M]. 某社, 2001.',
        'A. Doe, Book, New York: Norton, 2001 => DOE A. Book[M]. New York: Norton, 2001.',
      ],
    ],
    ['《三国演义》写过此事。战争始于 1914 年，止于 1918 年。', []],
    ['The war began in 1914, and it ended in 1918, as everybody knows.', []],
    ['同上，第 5 页。Ibid., p. 5.', []],
    ['[张三：《书》，某社 2001 年版](source:zhang-2001)。', []],
  ])('%s', (body, expected) => {
    expect(drafted(body)).toEqual(expected);
  });
});
