/**
 * How long a piece of work may keep the browser from answering the reader, in milliseconds: a
 * quarter of what is noticed, on a slow device.
 */
const SLICE = 10;

let begun = 0;

/**
 * Lets the browser answer the reader when this piece of work has lasted long enough; otherwise goes
 * on at once.
 */
export async function pause(): Promise<void> {
  if (performance.now() - begun >= SLICE) await yieldNow();
}

/**
 * Lets the browser draw what has changed, if that took as long to make as it takes a slow device. A
 * page in the background is not drawn, and goes on all the same.
 */
export async function drawn(): Promise<void> {
  if (performance.now() - begun < SLICE / 4) return;
  const { promise, resolve } = Promise.withResolvers<unknown>();
  requestAnimationFrame(resolve);
  setTimeout(resolve, SLICE * 5);
  await promise;
  await yieldNow();
}

async function yieldNow(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  // A message and not a timer, which waits four milliseconds and, on a page in the background, a
  // second.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    resolve(undefined);
  };
  port2.postMessage(null);
  await promise;
  begun = performance.now();
}
