/** What the list of terms says that a reader narrows. */
export const words = {
  listed: (all: number, shown: number) =>
    (all === shown ? '' : `列出 ${shown} 条，`) + `共 ${all} 条`,
};
