/**
 * Candidates from Pagefind, for an edition of many files. Its results are
 * never read themselves (each would be a request): the counts that come with
 * them for the filter `block` say which passages match.
 */
import { BLOCK_SIZE, phrasesOf } from '../../lib/search/tokens.ts';
import type { Manifest } from '../../lib/search/packing.ts';
import { everything, type CandidateSource } from './candidates.ts';
import { openPagefind, type Pagefind } from './pagefind.ts';

/** Passages (at most) that match, by block. */
type Blocks = Map<number, number>;

/** A query may be a page long; a few long phrases are enough to find it, and more would only cost time. */
const MOST_PHRASES = 6;
const LONGEST_PHRASE = 40;
/** After this a file-by-file check is better than waiting. */
const PATIENCE = 20_000;

/** Asks the index in `folder` (with a slash at its end). Loads it with the first query. */
export function pagefindCandidates(manifest: Manifest, folder: URL): CandidateSource {
  let opening: Promise<Pagefind> | undefined;
  let failed = false;

  async function ask(questions: readonly (readonly string[])[]): Promise<readonly number[]> {
    opening ??= openPagefind(folder, () => (failed = true));
    const pagefind = await opening;
    const answers = await Promise.all(
      questions.map(async (phrases) => intersect(await Promise.all(phrases.map((phrase) => matchingBlocks(pagefind, phrase))))),
    );
    return filesOf(manifest, unite(answers));
  }

  return {
    async find({ all, any }) {
      const needed = shortened(all.flatMap(phrasesOf));
      // What holds one of several strings holds all phrases of that one.
      const questions = any.length === 0 ? [needed] : any.map((needle) => [...needed, ...shortened(phrasesOf(needle))]);
      if (questions.some((phrases) => phrases.length === 0)) return everything(manifest, 'no-letters');
      const files = failed ? undefined : await within(PATIENCE, ask(questions)).catch(() => undefined);
      // Pagefind keeps a chunk that failed as if it were there and empty, so its later answers cannot be trusted either.
      failed ||= files === undefined;
      return failed || files === undefined ? everything(manifest, 'index-failed') : { from: 'index', files };
    },
  };
}

async function matchingBlocks(pagefind: Pagefind, phrase: string): Promise<Blocks> {
  const { results, filters } = await pagefind.search(phrase);
  const blocks: Blocks = new Map();
  for (const [block, count] of Object.entries(filters['block'] ?? {})) if (count > 0) blocks.set(Number(block), count);
  if (results.length > 0 && blocks.size === 0) throw new Error('Pagefind counted no blocks');
  return blocks;
}

function intersect(answers: readonly Blocks[]): Blocks {
  const [first = new Map<number, number>(), ...others] = answers;
  const both = [...first].filter(([block]) => others.every((other) => other.has(block)));
  return new Map(both.map(([block, count]) => [block, Math.min(count, ...others.map((other) => other.get(block) ?? 0))]));
}

function unite(answers: readonly Blocks[]): Blocks {
  const either: Blocks = new Map();
  for (const [block, count] of answers.flatMap((answer) => [...answer])) either.set(block, (either.get(block) ?? 0) + count);
  return either;
}

/** The files with passages of `blocks`, those with most of them first. */
function filesOf(manifest: Manifest, blocks: Blocks): number[] {
  const weights = manifest.files.map((file, number) => {
    let weight = 0;
    for (let block = Math.floor(file.first / BLOCK_SIZE); block * BLOCK_SIZE <= file.last; block += 1) weight += blocks.get(block) ?? 0;
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
  return longest.map((phrase) => `"${phrase.slice(1, -1).split(' ').slice(0, LONGEST_PHRASE).join(' ')}"`);
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
