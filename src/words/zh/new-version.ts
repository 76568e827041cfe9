/** Where the site was published anew while it was being read. */
export const words = {
  published: '本站有新版本',
  fetch: '更新',
  dismiss: '收起',
};
