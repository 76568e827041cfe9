import { SETTINGS_KEY } from '../lib/reader/keys.ts';
import { colourBrowser } from './colour-browser.ts';
import { fetchPart } from './fetch-part.ts';
import type { SettingsPanel } from './settings-panel.ts';

/**
 * `<reader-settings>` holds the button that opens the panel. The page came with the stored settings
 * already marked (`head-script.ts`); the panel is fetched when the reader first asks for it, and
 * opens and closes by the browser's own means.
 */
class ReaderSettings extends HTMLElement {
  #panel: Promise<SettingsPanel> | undefined;
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    // Without the Popover API the panel could not be closed again: then it is not offered.
    if (!('showPopover' in HTMLElement.prototype)) {
      this.replaceChildren();
      return;
    }
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const button = this.querySelector('button');
    button?.addEventListener('click', (event) => void this.#open(button, event), { signal });
    // A key asked for it.
    this.addEventListener('clean', () => void this.#toggleClean(button), { signal });
    // Another tab changed the settings, or the reader came back to a page that the browser had kept
    // as it was.
    addEventListener(
      'storage',
      ({ key }) => (key === SETTINGS_KEY || key === null) && void this.#reload(button),
      { signal },
    );
    addEventListener('pageshow', ({ persisted }) => persisted && void this.#reload(button), {
      signal,
    });
    colourBrowser();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    void this.#panel?.then(({ element }) => element.remove()).catch(() => undefined);
    this.#panel = undefined;
  }

  /**
   * The panel, in its place after the button and tied to it; from then on the button opens it
   * without this script.
   */
  #fetch(button: HTMLButtonElement | null): Promise<SettingsPanel> {
    this.#panel ??= import('./settings-panel.ts').then(({ SettingsPanel }) => {
      const panel = new SettingsPanel(this.dataset['idle']?.split(' '));
      this.append(panel.element);
      if (button) button.popoverTargetElement = panel.element;
      return panel;
    });
    // The next press asks again.
    this.#panel.catch(() => (this.#panel = undefined));
    return this.#panel;
  }

  /** Only the press that came before the panel needs help. */
  async #open(button: HTMLButtonElement, event: Event): Promise<void> {
    if (button.popoverTargetElement) return;
    // Where the panel is there at once, the browser's own opening by the same press would close it
    // again.
    event.preventDefault();
    (await fetchPart(this.#fetch(button)))?.element.showPopover({ source: button });
  }

  async #toggleClean(button: HTMLButtonElement | null): Promise<void> {
    (await fetchPart(this.#fetch(button)))?.toggleClean();
  }

  async #reload(button: HTMLButtonElement | null): Promise<void> {
    // Nobody asked for it, so that nobody is told: without it the page stays as it was set.
    await this.#fetch(button).then(
      (panel) => panel.load(),
      (error: unknown) => console.error(error),
    );
  }
}

customElements.define('reader-settings', ReaderSettings);
