import { OFFLINE_POLICY } from '../lib/offline/policy.ts';
import { isSavingData } from '../lib/offline/saving-data.ts';

declare global {
  interface Window {
    /** Not in the oldest browsers. */
    readonly trustedTypes?: {
      readonly createPolicy: (
        name: string,
        rules: { readonly createScriptURL: () => string },
      ) => { readonly createScriptURL: (ignored: string) => string };
    };
  }
}

const { serviceWorker } = navigator;
let isControlled = serviceWorker.controller !== null;

/** The reader asked for the new version, in this tab or another one. */
serviceWorker.addEventListener('controllerchange', () => {
  if (isControlled && !isWriting()) location.reload();
  isControlled = true;
});

/** What somebody is writing must not be lost: such a tab stays as it is until it is left. */
function isWriting(): boolean {
  return [...document.querySelectorAll('textarea')].some(
    ({ value, defaultValue }) => value !== defaultValue,
  );
}

/**
 * Registers the service worker that stands beside the manifest, and offers what it brings: a new
 * version waits until the reader wants it.
 */
async function keepCopy(manifest: string): Promise<void> {
  await serviceWorker.register(trusted(new URL('sw.js', manifest).href));
  const registration = await serviceWorker.getRegistration();
  const offer = async (): Promise<void> => {
    if (!registration?.waiting || !isControlled) return;
    const { offerVersion } = await import('./new-version.ts');
    offerVersion(registration.waiting);
  };
  registration?.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', () => void offer());
  });
  await offer();
}

/** The only policy of the site, and it trusts this one address. */
function trusted(address: string): string {
  const rules = { createScriptURL: () => address };
  return window.trustedTypes?.createPolicy(OFFLINE_POLICY, rules).createScriptURL('') ?? address;
}

const manifest = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
if (manifest && !isSavingData())
  keepCopy(manifest.href).catch((error: unknown) => console.error(error));
