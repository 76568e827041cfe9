import { toBibtex } from '../citation/bibtex.ts';
import { toRis } from '../citation/ris.ts';
import { epubFiles } from '../epub/book.ts';
import { urls } from '../urls.ts';
import type { Corpus } from './corpus.ts';
import { editionAsData, essayAsCsl, sourcesAsCsl } from './export.ts';
import { editionAsText } from './plain-text.ts';
import { editionAsTei } from './tei/document.ts';
import { firstBreak } from './outline.ts';

/** A file of the edition for other programs, as `/data/` documents it. */
export interface DataFile {
  readonly path: string;
  readonly name: string;
  /** What it holds and how it is to be read. */
  readonly what: readonly string[];
  /** A piece of the very file. */
  readonly example: string;
}

/** Longest text that an example shows whole. */
const SHOWN = 60;

/** Every file for other programs, each with a small piece of it. */
export function dataFiles(corpus: Corpus): DataFile[] {
  const { notes, sections } = editionAsData(corpus);
  const blocks = sections.flatMap((section) => section.blocks);
  const page = firstBreak(corpus);
  return [
    {
      path: urls.editionData(),
      name: '全文、原注与文献（JSON）',
      what: [
        '整部注释版：essay 是文章本身的著录，sections 是各节的标题与段落，notes 是原注，sources 是文献，以及本版所加的其余部分。段落与原注都分成 runs：文字、注号、原刊页码之始、引文、网址；只取文字连起来就是作者的原文，一字不差。',
        `段落的 id${example(blocks[0]?.id)}、原注的 id${example(notes[0]?.id)}与网页上的锚点相同；原注的 sources 与文献的 citedIn 互相指向${page === undefined ? '' : '；page 是原刊页码'}。`,
      ],
      example: JSON.stringify(shortened(notes[0]), null, 2),
    },
    {
      path: urls.editionSchema(),
      name: '上一文件的 JSON Schema',
      what: [
        '逐项说明 edition.json 的每个字段（JSON Schema 2020-12，英文）。没有写进去的字段不会出现；测试以它检验整个文件。',
      ],
      example: '"$schema": "https://json-schema.org/draft/2020-12/schema"',
    },
    {
      path: urls.editionTei(),
      name: '全文（TEI P5）',
      what: [
        '以 XML 编码的全文：各节为 div，段落为 p，原刊换页为 pb，原注以 note 放在注号所在之处，n 是原刊逐页的注码；注中引文以 ref 指向文末 listBibl 中的 biblStruct。编者的校注以 note 列于 standOff，target 指所校的段落或原注。结构合于 TEI All（以 4.12.0 版校验）。',
      ],
      example: firstOf(editionAsTei(corpus), /^ *<biblStruct [^>]*xml:id[\s\S]*?<\/biblStruct>/mu),
    },
    {
      path: urls.editionText(),
      name: '全文与原注（纯文本）',
      what: [
        `每段一行。[1] 是注号，${page === undefined ? '' : `〔${page}〕是原刊第 ${page} 页之始，其余`}〔〕中是本版所加。`,
      ],
      example: firstOf(editionAsText(corpus), /^\[1\] .{0,60}/mu),
    },
    {
      path: urls.editionEpub(),
      name: '电子书（EPUB 3.3）',
      what: [
        '供电子阅读器离线阅读：每节一个文件，原注与校注在支持的阅读器中就地弹出，另附文献与术语，可按原刊页码跳转。文件为 ZIP，其中各页为 XHTML；凡非作者文字的元素都带 data-apparatus，与网页相同。',
      ],
      // The names stand in the file as they are; what they name is compressed.
      example: epubFiles(corpus, '')
        .map(([name]) => name)
        .join('\n'),
    },
    {
      path: urls.sourcesData(),
      name: '文献（CSL-JSON）',
      what: ['所引的全部文献，Zotero 等文献管理软件可以直接读入。只有原注印出的项目。'],
      example: JSON.stringify(sourcesAsCsl(corpus.sources)[0] ?? {}, null, 2),
    },
    {
      path: urls.sourcesAs('bib'),
      name: '文献（BibTeX）',
      what: ['同上，供 LaTeX 与 JabRef；字符一律 UTF-8，中文不转写。'],
      example: firstOf(toBibtex(sourcesAsCsl(corpus.sources)), /^@[\s\S]*?^\}/mu),
    },
    {
      path: urls.sourcesAs('ris'),
      name: '文献（RIS）',
      what: ['同上，供 EndNote 等软件。'],
      example: firstOf(toRis(sourcesAsCsl(corpus.sources)), /^TY[^\r\n]*/mu),
    },
    {
      path: urls.essayAs('csl.json'),
      name: '本文的著录（CSL-JSON）',
      what: ['文章本身在期刊上的出处；另有 essay.bib 与 essay.ris。'],
      example: JSON.stringify(essayAsCsl(corpus.essay), null, 2),
    },
  ];
}

/** An id of the text in brackets, for an example, where there is one. */
function example(id: string | undefined): string {
  return id === undefined ? '' : `（${id}）`;
}

function firstOf(text: string, pattern: RegExp): string {
  const lines = (pattern.exec(text)?.[0] ?? '').split('\n');
  const indent = /^ */u.exec(lines[0] ?? '')?.[0].length ?? 0;
  return lines.map((line) => line.slice(indent)).join('\n');
}

/**
 * The object with its long texts cut and its long lists left out, for an example of a few lines.
 */
function shortened(entry: object | undefined): object {
  const fields = Object.entries(entry ?? {}).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string' && value.length > SHOWN)
      return [[key, `${value.slice(0, SHOWN)}…`] as const];
    return key === 'runs' || key === 'place' ? [] : [[key, value] as const];
  });
  return Object.fromEntries(fields);
}
