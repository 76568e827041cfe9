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
import { colourBrowser } from './colour-browser.ts';
import { readStored, writeStored } from './device-store.ts';
import { button, element } from './dom.ts';
import { keepParagraph } from './keep-paragraph.ts';
import { markSettings } from './mark-settings.ts';

const SHOWN = ['显示', '隐去'];

/** What the panel says: each setting, and its choices in the order of `CHOICES`. */
const LABELS: Record<SettingName, { legend: string; choices: readonly string[] }> = {
  size: { legend: '字号', choices: ['小', '中', '大', '特大', '最大'] },
  leading: { legend: '行距', choices: ['密', '中', '疏'] },
  measure: { legend: '每行字数', choices: CHOICES.measure },
  face: { legend: '字体', choices: ['宋', '楷', '黑', '附带字体'] },
  theme: { legend: '底色', choices: ['随系统', '浅', '米黄', '深'] },
  notes: { legend: '原注', choices: ['自动', '浮注', '旁注', '文末'] },
  terms: { legend: '术语', choices: SHOWN },
  remarks: { legend: '校注', choices: SHOWN },
  pages: { legend: '页码', choices: SHOWN },
  clean: { legend: '净读', choices: ['关', '开'] },
};
/** What clean reading hides, whatever is set for it. */
const CLEANED: readonly SettingName[] = ['terms', 'remarks', 'pages'];
const ABOUT =
  '字体用设备上已有的，没有楷体便仍是宋体；选“附带字体”才下载本版所附的思源宋体。净读隐去术语线、校注、页码与段落号。设置只存在这台设备上。';
const REFUSED = '浏览器不允许保存，设置只在本页有效。';

/**
 * The panel that the reader's settings are made in. Fetched when it is first asked for, since most
 * readers never ask.
 */
export class SettingsPanel {
  readonly element = element('div', {
    id: 'settings',
    popover: 'auto',
    role: 'dialog',
    'aria-label': '阅读设置',
  });
  #settings: Settings = {};
  readonly #status = element('p', { role: 'status' });

  constructor() {
    const panel = this.element;
    const buttons = element(
      'div',
      {},
      button('恢复默认', () => this.#set({})),
      button('关闭', () => panel.hidePopover()),
    );
    panel.append(
      element('h2', {}, '阅读设置'),
      ...SETTING_NAMES.map(choiceOf),
      element('p', {}, ABOUT),
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
    this.#status.textContent = kept ? '' : REFUSED;
  }

  #show(settings: Settings): void {
    this.#settings = settings;
    keepParagraph(() => markSettings(settings));
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
    colourBrowser();
  }
}

function choiceOf(name: SettingName): HTMLElement {
  const { legend, choices } = LABELS[name];
  const group = element('fieldset', { 'data-setting': name }, element('legend', {}, legend));
  for (const [index, value] of CHOICES[name].entries()) {
    const input = element('input', { type: 'radio', name, value });
    group.append(element('label', {}, input, element('span', {}, choices[index] ?? value)));
  }
  return group;
}
