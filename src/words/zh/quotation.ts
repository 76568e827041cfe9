/** How words of the essay are quoted, and how the place of them is called. */
export const words = {
  quoted: (text: string) => `“${text}”`,
  /** `pages` where print pages are known, else `place`. */
  source: (reference: string, pages: string, place: string, address: string) =>
    `（${reference}${pages ? `：${pages}.` : place && `，${place}.`}） ${address}`,
  note: (number: number) => `注 ${number}`,
  section: (number: string) => `第 ${number} 节`,
  paragraphs: (section: string, numbers: string) =>
    `${section}${/\w$/u.test(section) ? ' ' : ''}第 ${numbers} 段`,
  /** From one place to another, which are not in one section. */
  span: (first: string, last: string) => `${first}至${last}`,
};
