/** What notes in the margin say. */
export const words = {
  expand: '展开',
};
