import { words } from '#words/epub.ts';
import type { Corpus, Section } from '../corpus/corpus.ts';
import { element, group, type XmlElement } from '../xml/xml.ts';
import { places, printPlaces } from './places.ts';
import { xhtmlFile } from './xhtml.ts';

/** The contents as reading systems show them: sections, print pages, landmarks. */
export function navFile(corpus: Corpus): string {
  const { essay, sections, sources, terms } = corpus;
  const apparatus = [
    ...(sources.length > 0 ? [item(words.sources, places.sources())] : []),
    ...(terms.length > 0 ? [item(words.terms, places.terms())] : []),
  ];
  const contents = nav('toc', words.contents, {}, [
    item(words.titlePage, places.title()),
    ...(essay.abstract ? [item(words.abstract, places.abstract())] : []),
    item(words.conventions, places.conventions()),
    ...sections.map(sectionItem),
    ...apparatus,
  ]);
  const pages = printPlaces(corpus).map(({ page, href }) => item(String(page), href));
  const landmarks = [
    item(words.titlePage, places.title(), 'titlepage'),
    ...sections.slice(0, 1).map(({ name }) => item(words.text, places.section(name), 'bodymatter')),
    ...(sources.length > 0 ? [item(words.sources, places.sources(), 'bibliography')] : []),
    ...(terms.length > 0 ? [item(words.terms, places.terms(), 'glossary')] : []),
  ];
  return xhtmlFile({
    title: essay.title,
    language: essay.language,
    part: 'frontmatter',
    body: [
      contents,
      ...(pages.length > 0
        ? [nav('page-list', words.printPages, { hidden: 'hidden' }, pages)]
        : []),
      nav('landmarks', words.landmarks, { hidden: 'hidden' }, landmarks),
    ],
  });
}

function nav(
  type: string,
  title: string,
  attributes: Readonly<Record<string, string>>,
  items: readonly XmlElement[],
): XmlElement {
  const role = type === 'landmarks' ? {} : { role: type === 'toc' ? 'doc-toc' : 'doc-pagelist' };
  return group(
    'nav',
    { 'epub:type': type, ...role, 'aria-label': title, ...attributes },
    element('h2', {}, title),
    group('ol', {}, ...items),
  );
}

function sectionItem({ name, title, blocks }: Section): XmlElement {
  const subsections = blocks.filter(({ kind }) => kind === 'subsection');
  const link = element('a', { href: places.section(name) }, title);
  if (subsections.length === 0) return group('li', {}, link);
  const items = subsections.map(({ id, text }) => item(text, places.block(name, id)));
  return group('li', {}, link, group('ol', {}, ...items));
}

function item(text: string, href: string, type?: string): XmlElement {
  return element('li', {}, element('a', { 'epub:type': type, href }, text));
}
