import type { Blocks, Index } from './blocks.ts';
import type { FromIndex, ToIndex } from './index-messages.ts';
import address from './index-worker.ts?worker&url';

/** The one name that `csp.ts` allows for making addresses of programs. */
const POLICY = 'search-worker';

/** The part of Trusted Types that is used; not every browser has it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/**
 * The index of `passages` passages in `folder` (with a slash at its end), read in a thread of its
 * own. `onComplaint` is called for every piece that could not be read.
 */
export function indexInWorker(folder: URL, passages: number, onComplaint: () => void): Index {
  const worker = new Worker(trusted(address), { type: 'module' });
  const waiting = new Map<number, PromiseWithResolvers<Blocks>>();
  let last = 0;
  let broken: Error | undefined;
  worker.addEventListener('message', ({ data }: MessageEvent<FromIndex>) => {
    if ('complains' in data) {
      onComplaint();
      return;
    }
    const { id, pairs } = data;
    if (pairs) waiting.get(id)?.resolve(blocksOf(pairs));
    else waiting.get(id)?.reject(new Error('the index could not be read'));
    waiting.delete(id);
  });
  worker.addEventListener('error', () => {
    onComplaint();
    // Nothing asked from now on would be answered either.
    broken = new Error('the index could not be opened');
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  });
  function ask(questions: ToIndex['questions']): Promise<Blocks> {
    if (broken) return Promise.reject(broken);
    last += 1;
    const answer = Promise.withResolvers<Blocks>();
    waiting.set(last, answer);
    worker.postMessage({ id: last, folder: folder.href, passages, questions } satisfies ToIndex);
    return answer.promise;
  }

  // A question of nothing opens the index.
  ask([]).catch(() => undefined);
  return { ask };
}

function blocksOf(pairs: Uint32Array): Blocks {
  const blocks = new Map<number, number>();
  for (let at = 0; at < pairs.length; at += 2) blocks.set(pairs[at] ?? 0, pairs[at + 1] ?? 0);
  return blocks;
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** The policy vouches for this one address and for no other. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  // A policy of one name can be made but once.
  policy ??= trustedTypes?.createPolicy(POLICY, { createScriptURL: () => url });
  return policy?.createScriptURL(url) ?? url;
}
