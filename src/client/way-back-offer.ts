import { button, element, isPlainClick } from './dom.ts';
import { isPlace, kept } from './way-back.ts';

/** How to get back to the text, and the address of that place. */
interface Way {
  readonly href: string;
  readonly go: () => void;
}

/**
 * Offers the way back to the text in `host`, if there is one: above the page, in the white space
 * that is there anyway; or with what the address names, which the window then shows.
 * @param from the address before this one, where the browser tells nothing of its entries
 */
export function offerWay(host: HTMLElement, from: string | undefined): HTMLElement | undefined {
  document.querySelector('nav.way-back')?.remove();
  const way = from === undefined ? wayByEntries() : wayByBack(from);
  if (!way) return undefined;
  const { label = '', close = '' } = host.dataset;
  const link = element('a', { href: way.href }, label);
  link.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    way.go();
  });
  const dismiss = button(
    '×',
    () => {
      history.replaceState({ ...kept(), dismissed: true }, '');
      shown.remove();
    },
    { 'aria-label': close },
  );
  const shown = element(
    'nav',
    { class: 'way-back', 'aria-label': label, 'data-apparatus': '' },
    link,
    dismiss,
  );
  const target = document.getElementById(location.hash.slice(1));
  if (target?.matches('main li')) {
    target.append(shown);
    // A note in the margin may have been given its height before.
    target.style.setProperty('--side-height', 'auto');
  } else if (target?.matches('main :is(h2, h3)')) target.after(shown);
  else host.append(shown);
  return shown;
}

/** The way to the entry of the text from which nothing but links have led to the present one. */
function wayByEntries(): Way | undefined {
  const earlier = navigation.entries().slice(0, navigation.currentEntry?.index ?? 0);
  for (const entry of earlier.reverse()) {
    if (entry.url === null || entry.getState() !== true) return undefined;
    if (isPlace(new URL(entry.url)))
      return { href: entry.url, go: () => void navigation.traverseTo(entry.key) };
  }
  return undefined;
}

/** The way by Back, where the page before is one of the text. */
function wayByBack(from: string): Way | undefined {
  if (!from.startsWith(`${location.origin}/`) || history.length < 2) return undefined;
  if (!isPlace(new URL(from))) return undefined;
  return { href: from, go: () => history.back() };
}
