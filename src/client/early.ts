import { placeKey, SETTINGS_KEY } from '../lib/reader/keys.ts';
import { isElsewhere, parsePlace } from '../lib/reader/place.ts';
import { parseSettings } from '../lib/reader/settings.ts';
import { readStored } from './device-store.ts';
import { markSettings } from './mark-settings.ts';
import { markWide } from './mark-wide.ts';

/*
 * Runs in the head, before anything is painted, so that a page appears in the reader's type and colours at once and
 * nothing moves afterwards. Being no module (modules wait), it is built by `integrations/early-script.ts`.
 */
const { dataset } = document.documentElement;
// Controls that need JavaScript show only below this mark.
dataset['scripted'] = '';
markSettings(parseSettings(readStored(SETTINGS_KEY)));
// Unless the reader says otherwise, notes stand beside the text where a margin is wide enough to read them in.
markWide();

// Room for the line that offers to go on reading, which a module fills in later.
const script = document.currentScript;
const base = script instanceof HTMLScriptElement ? new URL('..', script.src).pathname : '/';
const place = parsePlace(readStored(placeKey(base)));
const previous = document.querySelector('link[rel=prev]')?.getAttribute('href') ?? undefined;
if (place && isElsewhere(place, { path: location.pathname, previous })) dataset['elsewhere'] = '';
