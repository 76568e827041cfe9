/** Around the editors' remarks. */
export const words = {
  description: (title: string, count: number) =>
    `编者对${title}的 ${String(count)} 条校注：疑误、不一、引证之缺。`,
  lead: (count: number) =>
    `以下 ${String(count)} 条是编者的话，不是作者的话。正文与原注一字未改；疑误之处说明疑点、把握与依据（见于本文的为内证，据他书的为外证），不能确定的标“很可能”或“可能”。`,
  colon: '：',
  remark: (ordinal: number) => `校 ${String(ordinal)}`,
  backTo: (remark: string, place: string) => `${remark}，回到${place}`,
  ofKind: (remark: string, kind: string) => `${remark}（${kind}）`,
};
