import { placeKey } from '../lib/reader/keys.ts';
import { isElsewhere, parsePlace } from '../lib/reader/place.ts';
import { readStored } from './device-store.ts';

/* Runs between the header and the text: makes room for the line that offers to go on reading, which
   a module fills in later. It waits for the style sheet, as every script behind one does, and so
   gives the browser the time to paint the header before it lays out the text, which on a slow phone
   takes a tenth of a second. */
const script = document.currentScript;
const root = script instanceof HTMLScriptElement ? new URL('..', script.src).pathname : '/';
const place = parsePlace(readStored(placeKey(root)));
const previous = document.querySelector('link[rel=prev]')?.getAttribute('href') ?? undefined;
if (place && isElsewhere(place, { path: location.pathname, previous }))
  document.documentElement.dataset['elsewhere'] = '';
