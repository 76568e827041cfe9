/**
 * The service worker: keeps a copy of the site on the reader's device, from which it is read when
 * the network is gone or too slow. What is published anew waits until the reader asks for it, or
 * has closed every page of the site.
 */
import { TAKE_OVER } from '../lib/offline/copy-file.ts';
import { answer } from './answer.ts';
import { deleteOldCaches, fillCache } from './copy.ts';
import { worker } from './scope.ts';

worker.addEventListener('install', (event) => event.waitUntil(fillCache()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', answer);
worker.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void worker.skipWaiting();
});

async function activate(): Promise<void> {
  await deleteOldCaches();
  // Pages need not wait for the worker to start.
  await worker.registration.navigationPreload.enable();
  await worker.clients.claim();
}
