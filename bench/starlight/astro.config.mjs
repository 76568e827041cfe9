import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [
    starlight({
      title: '文章',
      locales: { root: { label: '中文', lang: 'zh-CN' } },
      sidebar: [{ label: '目录', items: [{ autogenerate: { directory: 'read' } }] }],
    }),
  ],
});
