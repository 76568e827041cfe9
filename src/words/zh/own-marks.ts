/** What the reader's own marks say where they are made. */
export const words = {
  selection: '所选文字',
  highlight: '划线',
  onDevice:
    '批注只存在这台设备的浏览器里，不会上传。Safari 会清除七天未访问的网站的数据，请常导出备份。',
  remind: (changes: number) => `上次导出之后已有 ${changes} 处改动，建议导出备份。`,
};
