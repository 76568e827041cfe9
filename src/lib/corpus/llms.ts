import type { Corpus, EnglishEdition } from './corpus.ts';
import { byline, englishImprint } from '../citation/imprint.ts';
import { listedPages } from '../interface/english-pages.ts';
import { englishUrls } from '../english-urls.ts';
import { urls } from '../urls.ts';

/**
 * `/llms.txt`: what the edition is and where its parts are, for programs that read before they
 * answer.
 * @param address how an address of the site is written, absolute where the site knows its own
 */
export function llmsText(
  { essay, sections, notes, sources }: Corpus,
  address: (path: string) => string,
): string {
  const { english } = essay;
  const place = [byline(essay), englishImprint(essay)].filter(Boolean).join(', ');
  const link = (name: string, path: string, what = ''): string =>
    `- [${name}](${address(path)})${what && `: ${what}`}`;
  const parts = [
    [`# ${essay.title}`],
    [
      `> An annotated edition of one essay in ${String(new Intl.DisplayNames('en', { type: 'language' }).of(essay.language.slice(0, 2)))}${place && `: ${place}`}, with its ${String(notes.length)} notes and the ${String(sources.length)} sources that they cite. The words are those of the given text, character by character; what the editors add is kept apart.`,
    ],
    [
      `${essay.rights ? `Rights: ${essay.rights} ` : ''}Everything else: ${essay.licence ?? 'all rights reserved'}.${essay.pages ? ' Please cite print pages; data give them for every paragraph and note.' : ''}`,
    ],
    [
      '## Text',
      '',
      link('The essay with its notes, plain text', urls.editionText()),
      ...sections.map(({ title, name }) => link(title, urls.section(name))),
    ],
    [
      '## Data',
      '',
      link('edition.json', urls.editionData(), 'text, notes, sources and how they hang together'),
      link('edition.schema.json', urls.editionSchema(), 'JSON Schema of it'),
      link('edition.tei.xml', urls.editionTei(), 'TEI P5'),
      link('edition.epub', urls.editionEpub(), 'EPUB 3.3, for reading offline'),
      ...(sources.length > 0 ? [link('sources.json', urls.sourcesData(), 'CSL-JSON')] : []),
    ],
    ...(english ? [englishPart(english, link)] : []),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function englishPart(
  { data, pages }: EnglishEdition,
  link: (name: string, path: string, what?: string) => string,
): string[] {
  const [, ...others] = listedPages(pages);
  return [
    '## In English',
    '',
    link(data.title, englishUrls.home(), 'summaries of the essay and its sections'),
    ...others.map(([name, address]) => link(name, address)),
  ];
}
