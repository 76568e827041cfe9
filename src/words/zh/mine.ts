/** What the list of all the reader's marks says. */
export const words = {
  edit: '编辑批注',
  listed: (all: number, shown: number) =>
    `共 ${all} 条` + (all === shown ? '。' : `，显示 ${shown} 条。`),
  changes: (count: number) => `上次导出之后有 ${count} 处改动。`,
  setOf: (label: string, count: number) => `${label}（${count} 条）`,
  setOpened: '批注集已打开，阅读时与自己的批注同时显示。',
  imported: (added: number, updated: number, kept: number) =>
    `新增 ${added} 条，更新 ${updated} 条，已有 ${kept} 条。`,
  unloaded: '正文未能载入，批注暂时列不出；它们仍在这台设备上。',
  retry: '再试',
  broken: '程序出错，批注未能显示；它们仍在这台设备上。',
  lost: '待认领',
  changed: '原文已改',
  fileTitle: (essay: string) => `批注 · ${essay}`,
  fileName: '批注',
  locale: 'zh-CN',
};
