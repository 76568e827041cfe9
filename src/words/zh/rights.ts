/**
 * Whose the words are: `rights` of the essay and `licence` of the edition as essay.yaml has them.
 */
export const words = {
  all: (rights: string | undefined, licence: string | undefined) =>
    `${rights ?? ''}校注、文献整理与数据${licence ? `依 ${licence}` : '保留所有权利'}，程序依 MIT 许可。`,
  book: (licence: string | undefined) =>
    `校注、文献著录与术语释义为编者所作，${licence ? `依 ${licence} 许可` : '保留所有权利'}。`,
};
