/**
 * Pagefind in a thread of its own: in a large edition it takes a second to find a frequent
 * character, and on the page's own thread the reader could not even type meanwhile.
 */
import { openIndex } from './pagefind.ts';
import type { FromIndex, ToIndex } from './index-messages.ts';

let opened: ReturnType<typeof openIndex> | undefined;

addEventListener('message', ({ data }: MessageEvent<ToIndex>) => {
  const { id, folder, passages, questions } = data;
  opened ??= openIndex(new URL(folder), passages, () =>
    postMessage({ complains: true } satisfies FromIndex),
  );
  opened
    .then((index) => index.ask(questions))
    .then(
      (blocks) => {
        const pairs = Uint32Array.from([...blocks].flat());
        postMessage({ id, pairs } satisfies FromIndex, { transfer: [pairs.buffer] });
      },
      () => postMessage({ id } satisfies FromIndex),
    );
});
