/** The links of the text that the bubble answers, by what they open. */
const TRIGGERS = {
  note: 'a[role~="doc-noteref"]',
  remark: 'a.remark',
  term: 'a.term',
} as const;

/** The link of a citation to its source. */
const SOURCE = 'a[role~="doc-biblioref"]';

const ANY_TRIGGER = Object.values(TRIGGERS).join();

type TriggerKind = keyof typeof TRIGGERS | 'source';

/** Every such link of the page. */
export function triggersOf(page: Document): HTMLAnchorElement[] {
  return [...page.querySelectorAll<HTMLAnchorElement>(ANY_TRIGGER)];
}

/** The one in which something of the page stands, if any. */
export function triggerAt(
  target: EventTarget | null,
  links = ANY_TRIGGER,
): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>(links) : null;
}

/** The one that a press is on, or a source's link in a note, which opens in place in the margin. */
export function pressedAt(target: EventTarget | null): HTMLAnchorElement | null {
  return triggerAt(target, `${ANY_TRIGGER},.notes ${SOURCE}`);
}

/**
 * What one of them opens, or a source's link in a margin note: a note stands on the page itself,
 * all else is fetched.
 */
export function kindOf(link: HTMLAnchorElement): TriggerKind {
  if (link.matches(SOURCE)) return 'source';
  if (link.matches(TRIGGERS.remark)) return 'remark';
  return link.matches(TRIGGERS.term) ? 'term' : 'note';
}

/** Enter is a press on a link already; Space, which opens what has a popup, only scrolls. */
export function pressBySpace(event: KeyboardEvent, link: HTMLAnchorElement): void {
  if (event.key !== ' ' || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  link.click();
}
