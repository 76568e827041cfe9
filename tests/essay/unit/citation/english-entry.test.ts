import { describe, expect, it } from 'vitest';
import { englishEntry, englishLabel } from '../../../../src/lib/citation/english-entry.ts';
import { plainText } from '../../../../src/lib/citation/styled.ts';
import { source } from '../../../helpers/sources.ts';

describe('a source in English', () => {
  it.each([
    [
      'tegmark-2023',
      'Tegmark, 2023',
      'Max Tegmark. Rengong zhineng shidai: Sheng er wei ren de yiyi [Life 3.0: Being Human in the Age of Artificial Intelligence]. Translated by Wang Jieshu. Zhejiang Education Publishing House, 2023.',
    ],
    [
      'feng-2018',
      'Feng, 2018',
      '“Rengong zhineng shidai de guoji guanxi: Zouxiang biange qie bu pingdeng de shijie” [International Relations in the Age of Artificial Intelligence: Towards a Changing and Unequal World*]. Waijiao Pinglun (Foreign Affairs Review), no. 1, 2018, pp. 128–156.',
    ],
    [
      'horowitz-2018',
      'Horowitz, 2018',
      'In Paul J. Bolt, Damon V. Coletta, and Collins G. Shackelford (eds.), American Defense Policy, JHU Press, 2018.',
    ],
    [
      'russell-2022',
      'Russell, 2022',
      'Translated by Zhang Yabo et al. Posts & Telecom Press, 2022.',
    ],
    ['griffith-2017', 'Griffith et al., 2017', 'Melissa K Griffith et al. “From Great Power'],
    ['g7-2023', 'G7, 2023', '“G7 Hiroshima Leaders’ Communiqué”. 20 May 2023.'],
  ])('%s is told as %s', (id, label, words) => {
    expect(englishLabel(source(id))).toBe(label);
    expect(plainText(englishEntry(source(id)))).toContain(words);
  });
});
