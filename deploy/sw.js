/* The switch that turns reading without the network off: put this file in the place of the site's
   own sw.js. Whoever has the old service worker gets this one at the next visit; it deletes what was
   kept for this site and takes itself away. docs/deploy.md says more. */
const { caches, registration, URL } = globalThis;

globalThis.addEventListener('install', (event) => {
  event.waitUntil(globalThis.skipWaiting());
});

// Where the browser keeps it waiting all the same, the reader may press 更新.
globalThis.addEventListener('message', () => {
  void globalThis.skipWaiting();
});

globalThis.addEventListener('activate', (event) => {
  event.waitUntil(turnOff());
});

async function turnOff() {
  const prefix = `edition:${new URL(registration.scope).pathname}:`;
  const kept = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(kept.map((name) => caches.delete(name)));
  await registration.unregister();
}
