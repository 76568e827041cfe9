import { SHOWN, type Peer } from './peer.ts';

let texts: readonly string[] = [];

/**
 * The whole text as one file, and `includes`. Text and queries come folded, so that it answers
 * exactly by construction.
 */
const peer: Peer = {
  start: async () => {
    const response = await fetch('texts.json');
    texts = (await response.json()) as readonly string[];
  },
  ask: (query) => {
    const found = texts.flatMap((text, number) => (text.includes(query) ? [number] : []));
    const shown = found.slice(0, SHOWN).map((number) => texts[number]?.slice(0, 120) ?? '');
    return Promise.resolve({ found: found.map(String), shown });
  },
};

export const { start, ask } = peer;
