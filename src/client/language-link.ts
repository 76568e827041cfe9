import { otherFragment } from '../lib/interface/fragments.ts';

/* Keeps the language switch at the fragment that the page shows, so that any way of opening the
   link leads to the same place in the other language. */
const link = document.querySelector<HTMLAnchorElement>('a[data-fragments]');
const page = link?.href ?? '';

function follow(): void {
  if (!link) return;
  // The edition's ids need no decoding, which a malformed fragment would make throw.
  const id = location.hash.slice(1);
  const said = document.getElementById(id)?.closest<HTMLElement>('[data-original]')?.dataset[
    'original'
  ];
  link.href = said ?? otherFragment(page, link.dataset['fragments'], id);
}

addEventListener('hashchange', follow);
follow();

// Search engines take only whole addresses for the same page in another language. Where the build
// did not know where the site stands, the browser does.
for (const alternate of document.querySelectorAll<HTMLLinkElement>('link[hreflang]'))
  alternate.setAttribute('href', alternate.href);
