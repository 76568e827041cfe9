import { englishEntry, englishLabel } from '../citation/english-entry.ts';
import { plainText } from '../citation/styled.ts';
import type { EnglishData } from '../content/english-schema.ts';
import type { Corpus, Section } from '../corpus/corpus.ts';
import type { Remark } from '../corpus/remarks.ts';
import { noteName, pageNames } from '../interface/english.ts';
import { words as kinds } from '../../words/en/kinds.ts';
import { remarkLines, termLines } from '../interface/english-lines.ts';
import { englishUrls } from '../english-urls.ts';
import { citingSections } from '../sources/basis.ts';
import { partsOf } from './corpus-passages.ts';
import type { SearchPassage } from './passage.ts';

/** All that the search in English looks through, as the English pages tell it, in their order. */
export function englishPassages(corpus: Corpus, english: EnglishData): SearchPassage[] {
  const { sections, sources, terms, remarks } = corpus;
  return [
    {
      href: `${englishUrls.home()}#summary`,
      kind: 'paragraph',
      section: 'The essay',
      label: 'Summary of the essay',
      parts: [],
      text: english.summary.join(' '),
    },
    ...sections.flatMap((section) => sectionPassages(corpus, section, english)),
    ...sources.map((source): SearchPassage => ({
      href: englishUrls.source(source.id),
      kind: 'source',
      section: 'Source',
      label: `Source · ${englishLabel(source.data)}`,
      parts: partsOf(sections, citingSections(source)),
      text: plainText(englishEntry(source.data)),
    })),
    ...terms
      .toSorted((a, b) => a.data.en.localeCompare(b.data.en, 'en'))
      .map(({ id, data }): SearchPassage => ({
        href: englishUrls.term(id),
        kind: 'term',
        section: 'Term',
        label: `Term · ${kinds.terms[data.kind]}`,
        parts: [],
        text: termLines(data).join(' '),
      })),
    ...remarks.map((remark) => remarkPassage(remark, sections)),
  ];
}

/** Its headings, its summary, its paragraphs, each with its notes. */
function sectionPassages(corpus: Corpus, section: Section, english: EnglishData): SearchPassage[] {
  const { name, number, id, blocks } = section;
  const told = english.sections[name];
  if (!told) return [];
  const common = { section: told.title, parts: [number] };
  const pages = pageNames(section.page, blocks.at(-1)?.lastPage);
  const hasPage = english.paragraphs !== undefined;
  const at = (block: string): string =>
    hasPage ? englishUrls.block(name, block) : englishUrls.section(block);
  const subsections = blocks.filter(({ kind }) => kind === 'subsection');
  const heading = (block: string, title: string, label: string): SearchPassage => ({
    ...common,
    href: at(block),
    kind: 'heading',
    label,
    text: title,
  });
  const summary: SearchPassage = {
    ...common,
    href: englishUrls.section(`${id}-summary`),
    kind: 'paragraph',
    label: `Summary of the section · ${pages}`,
    text: told.summary.join(' '),
  };
  const rest = blocks.flatMap((block): SearchPassage[] => {
    const label = pageNames(block.page, block.lastPage);
    const title = told.subsections?.[subsections.indexOf(block)];
    if (block.kind === 'subsection')
      return title ? [heading(block.id, title, `Subsection · ${label}`)] : [];
    const text = english.paragraphs?.[block.id];
    const paragraph = `Paragraph ${/\d+$/u.exec(block.id)?.[0] ?? ''} · ${label}`;
    const notes = corpus.notes.filter(({ place }) => place.block === block.id);
    return [
      ...(text
        ? [{ ...common, href: at(block.id), kind: 'paragraph' as const, label: paragraph, text }]
        : []),
      ...notes.flatMap((note): SearchPassage[] => {
        const gloss = english.notes?.[note.id];
        const name = noteName(note.id, note.ordinal);
        return hasPage && gloss
          ? [{ ...common, href: at(note.id), kind: 'note', label: name, text: gloss }]
          : [];
      }),
    ];
  });
  return [summary, heading(id, told.title, `Section · ${pages}`), ...rest];
}

function remarkPassage(
  { id, ordinal, page, place, data }: Remark,
  sections: readonly Section[],
): SearchPassage {
  return {
    href: englishUrls.remark(id),
    kind: 'remark',
    section: 'Remark',
    label: `Remark ${String(ordinal)} · ${pageNames(page)}`,
    parts: partsOf(sections, new Set([place.section])),
    text: remarkLines(data).join(' '),
  };
}
