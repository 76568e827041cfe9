/** Around the search, before its program has come. */
export const words = {
  description: '逐字检索正文、原注、文献、术语与校注。',
  needsScript: '检索需要 JavaScript，而程序未能运行。可改用：',
  terms: '术语索引',
};
