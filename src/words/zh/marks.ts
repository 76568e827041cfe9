/** What the reader's own marks say wherever they are shown. */
export const words = {
  close: '关闭',
  message: '消息',
  comment: '批注',
  done: '完成',
  remove: '删除',
  removed: '已删除一条批注。',
  takeOff: '取下',
  undo: '撤销',
  colours: ['黄色', '绿色', '蓝色', '红色'],
  olderTab: '本站在另一个标签页里开着旧版，请关闭那一页，再重新载入此页。',
  newerTab: '本站已在另一个标签页里更新，请重新载入此页。',
  deviceFull: '这台设备的存储空间已满，批注未能保存。',
  refused: '浏览器不允许在本机存储（如隐私模式），无法保存批注。',
};
