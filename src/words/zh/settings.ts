import { CHOICES, SETTING_NAMES, type SettingName } from '../../lib/reader/settings.ts';

/** What the panel of the reader's settings says. */
export const words = {
  title: '阅读设置',
  /** The settings that it offers, in order. */
  names: SETTING_NAMES as readonly SettingName[],
  /** What each is called, and its choices in the order of `CHOICES`. */
  labels: {
    size: ['字号', '小', '中', '大', '特大', '最大'],
    leading: ['行距', '密', '中', '疏'],
    measure: ['每行字数', ...CHOICES.measure],
    face: ['字体', '宋', '楷', '黑', '附带字体'],
    theme: ['底色', '随系统', '浅', '米黄', '深'],
    notes: ['原注', '自动', '浮注', '旁注', '文末'],
    terms: ['术语', '显示', '隐去'],
    remarks: ['校注', '显示', '隐去'],
    pages: ['页码', '显示', '隐去'],
    clean: ['净读', '关', '开'],
  } as Readonly<Record<SettingName, readonly [legend: string, ...choices: string[]]>>,
  about:
    '字体用设备上已有的，没有楷体便仍是宋体；选“附带字体”才下载本版所附的思源宋体。净读隐去术语线、校注、页码与段落号。设置只存在这台设备上。',
  refused: '浏览器不允许保存，设置只在本页有效。',
  reset: '恢复默认',
  close: '关闭',
};
