import { words } from '#words/settings.ts';
import { SETTINGS_KEY } from '../lib/reader/keys.ts';
import {
  CHOICES,
  parseSettings,
  SETTING_NAMES,
  settingOf,
  type SettingName,
  type Settings,
  withSetting,
} from '../lib/reader/settings.ts';
import { beside, words as english } from '../words/en/settings.ts';
import { colourBrowser } from './colour-browser.ts';
import { readStored, writeStored } from './device-store.ts';
import { button, element } from './dom.ts';
import { keepParagraph } from './keep-paragraph.ts';
import { markSettings } from './mark-settings.ts';

/** Pages in English may stand beside an essay in Chinese. */
const WORDS = document.documentElement.lang === 'en' && words !== english ? beside : words;
/** The face of the edition, for a character and a mark: each has a rule of its own. */
const FETCHED = ['1em "Edition Serif"', '文。'] as const;
/** What clean reading hides, whatever is set for it. */
const CLEANED: readonly SettingName[] = ['terms', 'remarks', 'pages'];

/**
 * The panel that the reader's settings are made in. Fetched when it is first asked for, since most
 * readers never ask.
 */
export class SettingsPanel {
  readonly element = element('div', {
    id: 'settings',
    popover: 'auto',
    role: 'dialog',
    'aria-label': WORDS.title,
  });
  #settings: Settings = {};
  readonly #status = element('p', { role: 'status' });

  /** @param idle settings that are not offered, since they would change nothing */
  constructor(idle: readonly string[] = []) {
    const panel = this.element;
    const buttons = element(
      'div',
      {},
      button(WORDS.reset, () => this.#set({})),
      button(WORDS.close, () => panel.hidePopover()),
    );
    panel.append(
      element('h2', {}, WORDS.title),
      ...WORDS.names.filter((name) => !idle.includes(name)).map(choiceOf),
      element('p', {}, WORDS.about),
      this.#status,
      buttons,
    );
    panel.addEventListener('change', ({ target }) => {
      const name = SETTING_NAMES.find(
        (known) => target instanceof HTMLInputElement && target.name === known,
      );
      if (name && target instanceof HTMLInputElement)
        this.#set(withSetting(this.#settings, name, target.value));
    });
    panel.addEventListener('toggle', ({ newState }) => {
      if (newState === 'open')
        panel.querySelector<HTMLElement>(':checked')?.focus({ preventScroll: true });
    });
    this.load();
  }

  /** Takes what is stored on the device, which another tab may have changed. */
  load(): void {
    this.#show(parseSettings(readStored(SETTINGS_KEY)));
  }

  /** Hides what stands between the author's words, or shows it again. */
  toggleClean(): void {
    const clean = settingOf(this.#settings, 'clean') === 'on' ? 'off' : 'on';
    this.#set(withSetting(this.#settings, 'clean', clean));
  }

  #set(settings: Settings): void {
    this.#show(settings);
    const empty = Object.keys(settings).length === 0;
    const kept = writeStored(SETTINGS_KEY, empty ? undefined : JSON.stringify(settings));
    this.#status.textContent = kept ? '' : WORDS.refused;
  }

  #show(settings: Settings): void {
    this.#settings = settings;
    const mark = (): void => {
      if (this.#settings !== settings) return;
      keepParagraph(() => markSettings(settings));
      colourBrowser();
    };
    // The text stays to be read in its old face until one that must be fetched is here, or fails.
    if (settings.face === 'web') document.fonts.load(...FETCHED).then(mark, mark);
    else mark();
    for (const name of SETTING_NAMES) {
      const input = this.element.querySelector<HTMLInputElement>(
        `[name="${name}"][value="${settingOf(settings, name)}"]`,
      );
      if (input) input.checked = true;
    }
    for (const name of CLEANED)
      this.element
        .querySelector(`[data-setting="${name}"]`)
        ?.toggleAttribute('disabled', settings.clean === 'on');
  }
}

function choiceOf(name: SettingName): HTMLElement {
  const [legend, ...choices] = WORDS.labels[name];
  const group = element('fieldset', { 'data-setting': name }, element('legend', {}, legend));
  for (const [index, value] of CHOICES[name].entries()) {
    const choice = choices[index];
    if (!choice) continue;
    const input = element('input', { type: 'radio', name, value });
    group.append(element('label', {}, input, element('span', {}, choice)));
  }
  return group;
}
