/* The switch that turns reading without the network off: put this file in the place of the site's
   own sw.js. Whoever has the old service worker gets this one at the next visit; it deletes what was
   kept for this site and takes itself away. docs/deploy.md says more. */
const { caches, registration, URL } = globalThis;

globalThis.addEventListener('install', (event) => {
  // Not when it is activated: a browser keeps it waiting while pages of the old one are open. And
  // not waited for, since to be unregistered it must have been installed.
  event.waitUntil(deleteCopies().finally(() => void registration.unregister()));
});

async function deleteCopies() {
  const prefix = `edition:${new URL(registration.scope).pathname}:`;
  const kept = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(kept.map((name) => caches.delete(name)));
}
