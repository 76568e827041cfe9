/** Around the dated events. */
export const words = {
  description: (title: string, count: number) => `${title}系年的 ${String(count)} 件事，各附原句。`,
  lead: (count: number, inText: number) =>
    `文中系年的 ${String(count)} 件事：${[
      [inText, '正文'] as const,
      [count - inText, '原注'] as const,
    ]
      .filter(([events]) => events > 0)
      .map(([events, place]) => `${place} ${String(events)} 件`)
      .join('，')}；仅见于著录的出版日期不收。年月依原文，疑误也照录。`,
  caption: (since: number, count: number) =>
    `纵轴按年伸缩，同年依次排列；${String(since)} 年及以后 ${String(count)} 件。`,
  text: '见于正文',
  note: '见于原注',
  lasted: '时段',
  list: '逐条列出',
  way: (way: string, event: string) => `${way}：${event}`,
};
