/** The list of keys: what each is pressed for stands in `keys.ts` of the reading tools. */
export const words = {
  title: '快捷键',
  close: '关闭',
  inUse: '在本页启用单键快捷键',
  keys: [
    ['j', '下一段'],
    ['k', '上一段'],
    ['n', '下一个注号'],
    ['p', '上一个注号'],
    ['Enter', '打开原注；在 ¶ 上则引用'],
    ['h', '划线：所选文字，或本段'],
    ['m', '批注：所选文字，或本段'],
    ['t', '净读：隐去术语线、校注、页码与 ¶'],
    ['/', '检索，Ctrl K 或 ⌘ K 也可'],
    ['. ,', '从检索来时：下一处、上一处'],
    ['?', '本表'],
    ['Esc', '关闭'],
  ] satisfies [key: string, meaning: string][],
};
