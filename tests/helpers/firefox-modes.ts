/**
 * What a page of Firefox sees in place of what the machine has; the names are those of its
 * `BrowsingContext`.
 */
export interface Overrides {
  mediumOverride: string;
  prefersColorSchemeOverride: string;
  forcedColorsOverride: string;
  prefersReducedMotionOverride: string;
  allowJavascript: boolean;
}

/** What `page.emulateMedia` was asked for, as Playwright keeps it. */
export interface EmulatedMedia {
  media: string;
  colorScheme: string;
  forcedColors: string;
  reducedMotion: string;
}

/** Says in Firefox's words what a page is to see. */
export function overridesFor(
  { media, colorScheme, forcedColors, reducedMotion }: EmulatedMedia,
  allowJavascript: boolean,
): Overrides {
  const orNone = (value: string): string => (value === 'no-override' ? 'none' : value);
  return {
    mediumOverride: media === 'no-override' ? '' : media,
    prefersColorSchemeOverride: orNone(colorScheme),
    forcedColorsOverride: orNone(forcedColors),
    prefersReducedMotionOverride: orNone(reducedMotion),
    allowJavascript,
  };
}

interface BrowsingContext {
  browserId: number;
}

/** What there is in Firefox's own window, as far as it is used here. */
interface FirefoxWindow {
  ChromeUtils: {
    importESModule: (
      address: string,
      options: object,
    ) => { NavigableManager: { getBrowsingContextById: (id: string) => BrowsingContext } };
  };
  Services: {
    obs: { addObserver: (observer: (context: BrowsingContext) => void, topic: string) => void };
  };
  overridesOf?: Map<number, Overrides>;
}

/**
 * Has a page see what it is to see, now and after every navigation, for which Firefox may make a
 * new context for the same page. Runs in Firefox's own window, so it must stand by itself.
 */
export function override(page: string, settings: string): void {
  const own = globalThis as unknown as FirefoxWindow;
  const { NavigableManager } = own.ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
    {
      global: 'shared',
    },
  );
  let all = own.overridesOf;
  if (!all) {
    const kept = (all = own.overridesOf = new Map<number, Overrides>());
    own.Services.obs.addObserver(
      (made) => Object.assign(made, kept.get(made.browserId)),
      'browsing-context-attached',
    );
  }
  const context = NavigableManager.getBrowsingContextById(page);
  const overrides = JSON.parse(settings) as Overrides;
  all.set(context.browserId, overrides);
  Object.assign(context, overrides);
}
