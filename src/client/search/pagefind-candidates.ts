/** Candidates from Pagefind's index, for an edition of many files. */
import type { Manifest } from '../../lib/search/packing.ts';
import { BLOCK_SIZE, phrasesOf } from '../../lib/search/tokens.ts';
import type { Blocks, Index } from './blocks.ts';
import { everything, type CandidateSource } from './candidates.ts';

/**
 * A query may be a page long; a few long phrases are enough to find it, and more would only cost
 * time.
 */
const MOST_PHRASES = 6;
const LONGEST_PHRASE = 40;
/** After this a file-by-file check is better than waiting. */
const PATIENCE = 20_000;

/** Asks the index that `open` opens: at once, so that it is there when it is asked. */
export function pagefindCandidates(
  manifest: Manifest,
  open: (onComplaint: () => void) => Index | Promise<Index>,
): CandidateSource {
  let failed = false;
  const opening = (async () => open(() => (failed = true)))();
  // It is awaited with the first query; without this a failure before that would count as
  // unhandled.
  opening.catch(() => undefined);

  async function ask(questions: readonly (readonly string[])[]): Promise<readonly number[]> {
    const index = await opening;
    return filesOf(manifest, await index.ask(questions));
  }

  return {
    async find({ all, any }) {
      const needed = shortened(all.flatMap(phrasesOf));
      // What holds one of several strings holds all phrases of that one.
      const questions =
        any.length === 0
          ? [needed]
          : any.map((needle) => [...needed, ...shortened(phrasesOf(needle))]);
      if (questions.some((phrases) => phrases.length === 0))
        return everything(manifest, 'no-letters');
      const files = failed
        ? undefined
        : await within(PATIENCE, ask(questions)).catch(() => undefined);
      // Pagefind keeps a chunk that failed as if it were there and empty, so its later answers
      // cannot be trusted either.
      failed ||= files === undefined;
      return failed || files === undefined
        ? everything(manifest, 'index-failed')
        : { from: 'index', files };
    },
  };
}

/** The files with passages of `blocks`, those with most of them first. */
function filesOf(manifest: Manifest, blocks: Blocks): number[] {
  const weights = manifest.files.map((file, number) => {
    let weight = 0;
    for (
      let block = Math.floor(file.first / BLOCK_SIZE);
      block * BLOCK_SIZE <= file.last;
      block += 1
    )
      weight += blocks.get(block) ?? 0;
    return { number, weight };
  });
  return weights
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.number - b.number)
    .map(({ number }) => number);
}

/** The longest phrases, each cut to a length that Pagefind answers quickly. */
function shortened(phrases: readonly string[]): string[] {
  const longest = [...phrases].sort((a, b) => b.length - a.length).slice(0, MOST_PHRASES);
  return longest.map(
    (phrase) => `"${phrase.slice(1, -1).split(' ').slice(0, LONGEST_PHRASE).join(' ')}"`,
  );
}

async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('Pagefind did not answer in time'));
    }, milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
