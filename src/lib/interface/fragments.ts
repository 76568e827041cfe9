const HEADING = /^s\d+(?:-\d+)*(?=$|-p\d)/u;

/**
 * An address in the other language with the fragment that stands for `id` there.
 * @param page the address as the build wrote it
 * @param fragments what `counterpartOf` says of the page's fragments
 */
export function otherFragment(page: string, fragments: string | undefined, id: string): string {
  // A note's marker has a place of its own only among the author's words.
  const fragment =
    fragments === 'same'
      ? id.replace(/^ref-((?:p\d+-|n)\d+)(?:-\d+)?$/u, '$1')
      : fragments === 'section'
        ? HEADING.exec(id)?.[0]
        : undefined;
  return fragment ? `${page.replace(/#.*$/u, '')}#${fragment}` : page;
}
