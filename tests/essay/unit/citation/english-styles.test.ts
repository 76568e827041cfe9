import { describe, expect, it } from 'vitest';
import { englishReferences } from '../../../../src/integrations/citation-styles.ts';
import { inLatinScript } from '../../../../src/lib/citation/latin.ts';
import { sentenceCase } from '../../../../src/lib/citation/sentence-case.ts';
import { plainText, readStyled } from '../../../../src/lib/citation/styled.ts';
import { sources } from '../../../helpers/sources.ts';

/** What each style makes of a source, as read and approved by eye. */
const EXPECTED: [id: string, apa: string, mla: string, chicago: string][] = [
  [
    'ahmed-2018',
    'Ahmed, S., et al. (2018). AI, China, Russia, and the global order: Technological, political, global, and creative perspectives. NSI.',
    'Ahmed, Shazeda, et al. AI, China, Russia, and the Global Order: Technological, Political, Global, and Creative Perspectives. NSI, 2018.',
    'Ahmed, Shazeda, et al. 2018. AI, China, Russia, and the Global Order: Technological, Political, Global, and Creative Perspectives. NSI.',
  ],
  [
    'russell-2022',
    'Russell, S. (2022). Rengong zhineng xiandai fangfa [Artificial intelligence: A modern approach] (Y. Zhang et al., Trans.). Posts & Telecom Press.',
    'Russell, Stuart. Rengong zhineng xiandai fangfa [Artificial Intelligence: A Modern Approach]. Translated by Zhang Yabo et al., Posts & Telecom Press, 2022.',
    'Russell, Stuart. 2022. Rengong zhineng xiandai fangfa [Artificial intelligence: A modern approach]. Translated by Zhang Yabo et al. Posts & Telecom Press.',
  ],
  [
    'gao-2023',
    'Gao, Q., & Zhang, Y. (2023). Zhuti misanhua yu zhuti zeren de zhongjie: ChatGPT dui quanqiu anquan shijian de yingxiang [The diffusion of the subject and the end of its responsibility: The impact of ChatGPT on global security practice]. Guoji Anquan Yanjiu, (3), 3–27.',
    'Gao, Qiqi, and Zhang Yingwen. “Zhuti misanhua yu zhuti zeren de zhongjie: ChatGPT dui quanqiu anquan shijian de yingxiang” [The Diffusion of the Subject and the End of Its Responsibility: The Impact of ChatGPT on Global Security Practice]. Guoji Anquan Yanjiu, no. 3, 2023, pp. 3–27.',
    'Gao, Qiqi, and Zhang Yingwen. 2023. “Zhuti misanhua yu zhuti zeren de zhongjie: ChatGPT dui quanqiu anquan shijian de yingxiang” [The diffusion of the subject and the end of its responsibility: The impact of ChatGPT on global security practice]. Guoji Anquan Yanjiu, no. 3, 3–27.',
  ],
  [
    'congress-bill-2020',
    'United States Congress. (2020, March). National Artificial Intelligence Initiative Act of 2020.',
    'United States Congress. National Artificial Intelligence Initiative Act of 2020. Mar. 2020.',
    'United States Congress. 2020. “National Artificial Intelligence Initiative Act of 2020.”',
  ],
  [
    'griffith-2017',
    'Griffith, M. K., et al. (2017). From great power politics to a strategic vacuum: Origins and consequences of the TPP and TTIP. Business and Politics, 19(4), 573–592.',
    'Griffith, Melissa K., et al. “From Great Power Politics to a Strategic Vacuum: Origins and Consequences of the TPP and TTIP.” Business and Politics, vol. 19, no. 4, 2017, pp. 573–92.',
    'Griffith, Melissa K., et al. 2017. “From Great Power Politics to a Strategic Vacuum: Origins and Consequences of the TPP and TTIP.” Business and Politics 19 (4): 573–92.',
  ],
  [
    'miailhe-2018',
    'Miailhe, N. (2018). The geopolitics of artificial intelligence: The return of empires? politique étrangère, 3, 105–117.',
    'Miailhe, Nicolas. “The Geopolitics of Artificial Intelligence: The Return of Empires?” politique étrangère, vol. 3, 2018, pp. 105–17.',
    'Miailhe, Nicolas. 2018. “The Geopolitics of Artificial Intelligence: The Return of Empires?” politique étrangère 3:105–17.',
  ],
  [
    'wu-2023',
    'Wu, S., & Irsoy, O. (2023). BloombergGPT: A large language model for finance (arXiv:2303.17564). arXiv.',
    'Wu, Shijie, and Ozan Irsoy. BloombergGPT: A Large Language Model for Finance. arXiv:2303.17564, arXiv, 2023.',
    'Wu, Shijie, and Ozan Irsoy. 2023. “BloombergGPT: A Large Language Model for Finance.” arXiv:2303.17564.',
  ],
  [
    'nick-2021',
    'Nick. (2021). Rengong zhineng jianshi [A brief history of artificial intelligence]. Posts & Telecom Press.',
    'Nick. Rengong zhineng jianshi [A Brief History of Artificial Intelligence]. Posts & Telecom Press, 2021.',
    'Nick. 2021. Rengong zhineng jianshi [A brief history of artificial intelligence]. Posts & Telecom Press.',
  ],
  [
    'horowitz-2018',
    'Horowitz, M. C. (2018). Artificial intelligence, international competition, and the balance of power. In P. J. Bolt, D. V. Coletta, & C. G. Shackelford (Eds.), American defense policy. JHU Press.',
    'Horowitz, Michael C. “Artificial Intelligence, International Competition, and the Balance of Power.” American Defense Policy, edited by Paul J. Bolt et al., JHU Press, 2018.',
    'Horowitz, Michael C. 2018. “Artificial Intelligence, International Competition, and the Balance of Power.” In American Defense Policy, edited by Paul J. Bolt, Damon V. Coletta, and Collins G. Shackelford. JHU Press.',
  ],
  [
    'scott-2018',
    'Scott, B., et al. (2018). [Report on artificial intelligence and foreign policy]. https://www.stiftung-nv.de/sites/default/files/ai_foreign_policy.pdf',
    'Scott, Ben, et al. [Report on Artificial Intelligence and Foreign Policy]. 2018, https://www.stiftung-nv.de/sites/default/files/ai_foreign_policy.pdf.',
    'Scott, Ben, et al. 2018. [Report on artificial intelligence and foreign policy]. https://www.stiftung-nv.de/sites/default/files/ai_foreign_policy.pdf.',
  ],
];

const written = new Map(
  [...sources].map(([id, data]) => [
    id,
    englishReferences(id, data).map(({ runs }) => plainText(runs)),
  ]),
);

describe('references in APA, MLA and Chicago', () => {
  it.each(EXPECTED)('%s', (id, ...expected) => {
    expect(written.get(id)).toEqual(expected);
  });

  it.each([...sources])('hold every word of %s in Latin script', (id, data) => {
    const { title = '', 'container-title': container = '', publisher = '' } = inLatinScript(data);
    // Chicago puts the number of a preprint in the place of its publisher; articles have none.
    const words = wordsOf(`${title} ${container} ${data.type === 'article' ? '' : publisher}`);
    for (const text of written.get(id) ?? []) {
      expect(words.filter((word) => !wordsOf(text).includes(word))).toEqual([]);
      expect(text).not.toMatch(
        /&#|<|undefined|---|———|\d{4}[ab]\b|(?:and|&) et al|\p{Co}|\p{Script=Han}/u,
      );
    }
  });

  it('are the same whatever has been written before them', () => {
    const again = [...sources].map(([id, data]) =>
      englishReferences(`${id}-again`, data).map(({ runs }) => plainText(runs)),
    );
    expect(again).toEqual([...written.values()]);
    const titles = ['One', 'Another'].map((title) =>
      plainText(englishReferences('id', { type: 'book', language: 'en', title })[0]?.runs ?? []),
    );
    expect(titles).toEqual(['One. (n.d.).', 'Another. (n.d.).']);
  });

  it.each([
    ['3-4', ', (3–4), 1–9.'],
    ['S1', ', (S1), 1–9.'],
  ])('give issue %s without a volume in APA, in brackets and not italic', (issue, end) => {
    const [apa] = englishReferences(issue, {
      type: 'article-journal',
      language: 'en',
      title: 'Lamps',
      'container-title': 'Light',
      issue,
      page: '1-9',
    });
    expect(apa?.runs.slice(-2)).toEqual([
      { text: 'Light', italic: true },
      { text: end, italic: false },
    ]);
  });
});

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

describe('a reference as a processor writes it', () => {
  it('is cut at what is italic, and its entities are read', () => {
    expect(
      readStyled(
        '  <div class="csl-entry">A &#38; B. <i>C &#60;D</i>. <span style="x">E</span></div>\n',
      ),
    ).toEqual([
      { text: 'A & B. ', italic: false },
      { text: 'C <D', italic: true },
      { text: '. E', italic: false },
    ]);
  });

  it('has no words when the processor wrote none', () => {
    expect(readStyled('')).toEqual([]);
  });
});

it.each([
  [
    'The American AI Century: A Blueprint for Action',
    'The American AI century: A blueprint for action',
  ],
  ['Does It Matter? Yes—It Does', 'Does it matter? Yes—It does'],
  [
    'AI-Powered Growth in the U.S.: the GPT-4 Year',
    'AI-powered growth in the U.S.: The GPT-4 year',
  ],
  [
    'The American Lamp and the Other American Lamp',
    'The American lamp and the other American lamp',
  ],
])('sentence case of %s', (title, expected) => {
  expect(sentenceCase(title, ['American'])).toBe(expected);
});
