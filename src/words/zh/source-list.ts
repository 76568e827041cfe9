/** What the list of sources says that a reader narrows. */
export const words = {
  listed: (all: number, shown: number) =>
    (all === shown ? '' : `列出 ${shown} 种，`) + `共 ${all} 种`,
  option: (label: string, count: number) => `${label}（${count}）`,
};
