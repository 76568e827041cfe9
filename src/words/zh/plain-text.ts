/** What stands in the plain text of the edition and is not the author's. */
export const words = {
  added: (text: string) => `〔${text}〕`,
  abstract: (text: string) => `〔提要〕${text}`,
  printed: (page: number, number: number) => `〔原刊第 ${page} 页注 ${number}〕`,
  notes: '〔原注〕',
};
