/** What the reader's own marks say where they are made. */
export const words = {
  selection: '所选文字',
  highlight: '划线',
  onDevice:
    '批注只存在这台设备的浏览器里，不会上传。Safari 会清除七天未访问的网站的数据，请常导出备份。',
  remind: (changes: number) => `上次导出之后已有 ${changes} 处改动，建议导出备份。`,
  writeComment: '写批注…',
  mine: '我的批注',
  onlyMarked: '（只有划线）',
  setShown: (label: string, count: number) =>
    `已载入批注集“${label}”（${count} 条），与自己的批注同时显示。`,
  setElsewhere: '批注集须在本站之内，未载入。',
  setMissing: '本站没有这个批注集。',
  setUnreachable: '网络不通，批注集未能载入。',
};
