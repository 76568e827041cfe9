/** The offer to read on, and what takes it back. */
export const words = {
  resume: (title: string) => `从上次读到处继续${title && `：${title}`}`,
  forget: '清除',
  forgotten: '已清除。',
};
