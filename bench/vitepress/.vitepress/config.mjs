import footnote from 'markdown-it-footnote';
import sidebar from './sidebar.json' with { type: 'json' };

export default {
  lang: 'zh-CN',
  title: '文章',
  markdown: { config: (markdown) => markdown.use(footnote) },
  themeConfig: { search: { provider: 'local' }, sidebar },
};
