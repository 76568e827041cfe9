/** What the passages are called that the search finds. */
export const words = {
  title: '标题',
  subheading: '小节标题',
  paragraph: (heading: string, number: string) =>
    [heading, `第 ${number} 段`].filter((part) => part !== '').join(' '),
  remark: (ordinal: number) => `校注 ${ordinal}`,
};
