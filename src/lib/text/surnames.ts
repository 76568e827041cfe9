/** A name that begins with a Chinese family name of two characters. */
export const COMPOUND_SURNAME =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|東方|皇甫|尉迟|尉遲|公孙|公孫|慕容|令狐|宇文|长孙|長孫|司徒|夏侯|端木|百里|南宫|南宮|申屠|轩辕|軒轅|呼延|东郭|東郭|独孤|獨孤)/u;
