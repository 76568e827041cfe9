/** How print pages are called. Of those that are not known, nothing is said. */
export const words = {
  page: (first: number | undefined, last = first) => (first ? `第 ${span(first, last)} 页` : ''),
  printPage: (first: number | undefined, last = first) =>
    first ? `原刊第 ${span(first, last)} 页` : '',
};

function span(first: number, last: number | undefined): string {
  return last === undefined || first === last ? `${first}` : `${first}–${last}`;
}
