/** Why a file of marks is not taken in. */
export const words = {
  tooLarge: '文件超过 10 MB，不是批注文件。',
  notJson: '文件不是 JSON，读不出。',
  notMarks: '这不是批注文件（应为 W3C AnnotationPage）。',
  refused: (number: number, what: string) => `第 ${number} 条批注${what}，整个文件未导入。`,
  noId: '没有编号',
  noDate: '没有日期',
  noColour: '没有颜色',
  notHere: '不是本版的批注',
  noComment: '的文字读不出',
  noWords: '没有指明原文',
};
