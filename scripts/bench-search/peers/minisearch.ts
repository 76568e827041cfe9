import MiniSearch from 'minisearch';
import { OPTIONS } from './bigrams.ts';
import { SHOWN, type Peer } from './peer.ts';

let index: MiniSearch | undefined;

/** MiniSearch with bigrams, all of them needed. Text and queries come folded. */
const peer: Peer = {
  start: async () => {
    const response = await fetch('index.json');
    index = MiniSearch.loadJSON(await response.text(), OPTIONS);
  },
  ask: (query) => {
    const found = (index?.search(query) ?? []).map(({ id }) => String(id));
    return Promise.resolve({ found, shown: found.slice(0, SHOWN) });
  },
};

export const { start, ask } = peer;
