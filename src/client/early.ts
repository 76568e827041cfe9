import { SETTINGS_KEY } from '../lib/reader/keys.ts';
import { parseSettings } from '../lib/reader/settings.ts';
import { readStored } from './device-store.ts';
import { markSettings } from './mark-settings.ts';
import { markWide } from './mark-wide.ts';

/* Runs in the head, before anything is painted, so that a page appears in the reader's type and
   colours at once and nothing moves afterwards. Being no module (modules wait), it is built by
   `integrations/early-scripts.ts`. */
// Controls that need JavaScript show only below this mark.
document.documentElement.dataset['scripted'] = '';
markSettings(parseSettings(readStored(SETTINGS_KEY)));
// Unless the reader says otherwise, notes stand beside the text where a margin is wide enough to
// read them in.
markWide();
