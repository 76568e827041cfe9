import { placeKey, SETTINGS_KEY } from '../lib/reader/keys.ts';
import { CHOICES, DEFAULTS, SETTING_NAMES } from '../lib/reader/settings.ts';
import { WIDE_WINDOW } from '../lib/reader/wide-window.ts';

interface Known {
  readonly settingsKey: string;
  /** The values of each setting that leave a mark. */
  readonly choices: readonly (readonly [name: string, values: readonly string[]])[];
  readonly wide: string;
  /** Where the place is kept at which the reader stopped; none where no offer is made. */
  readonly placeKey: string | undefined;
}

/**
 * The script that stands in the head of a page and runs before anything is painted, so that the
 * page appears in the reader's type and colours at once and nothing moves afterwards.
 * @param resumeRoot path of the title page, where the page offers to go on reading
 * @param passages address of what is searched, on the search page
 */
export function headScript(resumeRoot: string | undefined, passages: string | undefined): string {
  const known: Known = {
    settingsKey: SETTINGS_KEY,
    choices: SETTING_NAMES.map((name) => [
      name,
      CHOICES[name].filter((value) => value !== DEFAULTS[name]),
    ]),
    wide: WIDE_WINDOW,
    placeKey: resumeRoot === undefined ? undefined : placeKey(resumeRoot),
  };
  const asked =
    passages === undefined ? '' : `;(${String(askAtOnce)})(${JSON.stringify(passages)})`;
  return `(${String(markPage)})(${JSON.stringify(known)})${asked}`;
}

/** Written into the page as it stands here, so that it can use nothing but what it is given. */
function markPage(known: Known): void {
  const root = document.documentElement;
  // Controls that need JavaScript show only below this mark.
  root.dataset['scripted'] = '';
  root.toggleAttribute('data-wide', matchMedia(known.wide).matches);
  // Without its program no note finds its place in the margin.
  const onError = ({ target }: ErrorEvent): void => {
    if (target instanceof HTMLScriptElement) root.dataset['cramped'] = '';
  };
  addEventListener('error', onError, true);
  try {
    const settings = Object(JSON.parse(localStorage.getItem(known.settingsKey) ?? '{}')) as Record<
      string,
      string
    >;
    for (const [name, values] of known.choices) {
      const value = settings[name] ?? '';
      if (values.includes(value)) root.setAttribute(`data-${name}`, value);
    }
  } catch {
    // Storage is refused, or holds what another program wrote: the page stays as it is.
  }
  if (known.placeKey === undefined) return;
  try {
    const place = /^(\/(?!\/)[^#]*)#[\w-]+$/.exec(localStorage.getItem(known.placeKey) ?? '')?.[1];
    const previous = document.querySelector('link[rel=prev]')?.getAttribute('href');
    // Room for the offer, unless the reader is there or has just turned that page.
    if (place !== undefined && place !== location.pathname && place !== previous)
      root.dataset['resume'] = '';
  } catch {
    // Without storage there is no place to go on from.
  }
}

/**
 * What an address with a query will need is on its way while the programs that look through it
 * still come. Written into the page, like `markPage`.
 */
function askAtOnce(address: string): void {
  // A copy that is opened from files cannot search.
  if (!/^http[^#]*[?&]q=[^&]/.test(location.href)) return;
  document.documentElement.dataset['asked'] = '';
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = '';
  link.href = address;
  document.head.append(link);
}
