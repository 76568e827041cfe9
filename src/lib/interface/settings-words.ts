import { CHOICES, SETTING_NAMES, type SettingName } from '../reader/settings.ts';
import type { Language } from './words.ts';

/** What the panel of the reader's settings says in one language. */
export interface SettingsWords {
  readonly title: string;
  /** The settings that it offers, in order. */
  readonly names: readonly SettingName[];
  /** What each is called, and its choices in the order of `CHOICES`. */
  readonly labels: Partial<Record<SettingName, { legend: string; choices: readonly string[] }>>;
  readonly about: string;
  readonly refused: string;
  readonly reset: string;
  readonly close: string;
}

const SHOWN = ['显示', '隐去'];

export const SETTINGS_WORDS: Readonly<Record<Language, SettingsWords>> = {
  'zh-CN': {
    title: '阅读设置',
    names: SETTING_NAMES,
    labels: {
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
    },
    about:
      '字体用设备上已有的，没有楷体便仍是宋体；选“附带字体”才下载本版所附的思源宋体。净读隐去术语线、校注、页码与段落号。设置只存在这台设备上。',
    refused: '浏览器不允许保存，设置只在本页有效。',
    reset: '恢复默认',
    close: '关闭',
  },
  // The others change how the Chinese text is set, which stands on no page in English.
  en: {
    title: 'Reading settings',
    names: ['size', 'leading', 'measure', 'theme'],
    labels: {
      size: { legend: 'Size', choices: ['small', 'medium', 'large', 'larger', 'largest'] },
      leading: { legend: 'Line spacing', choices: ['close', 'normal', 'open'] },
      measure: {
        legend: 'Line width',
        choices: ['narrowest', 'narrow', 'medium', 'wide', 'widest'],
      },
      theme: { legend: 'Background', choices: ['as the system', 'light', 'sepia', 'dark'] },
    },
    about: 'They hold for the Chinese pages too and are kept on this device only.',
    refused: 'The browser does not allow saving: the settings hold on this page only.',
    reset: 'Reset',
    close: 'Close',
  },
};
