/** The files for other programs: what each is called, what it holds and how it is to be read. */
export const words = {
  edition: '全文、原注与文献（JSON）',
  editionHolds:
    '整部注释版：essay 是文章本身的著录，sections 是各节的标题与段落，notes 是原注，sources 是文献，以及本版所加的其余部分。段落与原注都分成 runs：文字、注号、原刊页码之始、引文、网址；只取文字连起来就是作者的原文，一字不差。',
  editionIds: (block: string | undefined, note: string | undefined, hasPages: boolean) =>
    `段落的 id${example(block)}、原注的 id${example(note)}与网页上的锚点相同；原注的 sources 与文献的 citedIn 互相指向${hasPages ? '；page 是原刊页码' : ''}。`,
  schema: '上一文件的 JSON Schema',
  schemaHolds:
    '逐项说明 edition.json 的每个字段（JSON Schema 2020-12，英文）。没有写进去的字段不会出现；测试以它检验整个文件。',
  tei: '全文（TEI P5）',
  teiHolds:
    '以 XML 编码的全文：各节为 div，段落为 p，原刊换页为 pb，原注以 note 放在注号所在之处，n 是原刊逐页的注码；注中引文以 ref 指向文末 listBibl 中的 biblStruct。编者的校注以 note 列于 standOff，target 指所校的段落或原注。结构合于 TEI All（以 4.12.0 版校验）。',
  text: '全文与原注（纯文本）',
  textHolds: (page: string | undefined) =>
    `每段一行。[1] 是注号，${page === undefined ? '' : `〔${page}〕是原刊第 ${page} 页之始，其余`}〔〕中是本版所加。`,
  epub: '电子书（EPUB 3.3）',
  epubHolds:
    '供电子阅读器离线阅读：每节一个文件，原注与校注在支持的阅读器中就地弹出，另附文献与术语，可按原刊页码跳转。文件为 ZIP，其中各页为 XHTML；凡非作者文字的元素都带 data-apparatus，与网页相同。',
  csl: '文献（CSL-JSON）',
  cslHolds: '所引的全部文献，Zotero 等文献管理软件可以直接读入。只有原注印出的项目。',
  bib: '文献（BibTeX）',
  bibHolds: '同上，供 LaTeX 与 JabRef；字符一律 UTF-8，中文不转写。',
  ris: '文献（RIS）',
  risHolds: '同上，供 EndNote 等软件。',
  essay: '本文的著录（CSL-JSON）',
  essayHolds: '文章本身在期刊上的出处；另有 essay.bib 与 essay.ris。',
};

/** An id of the text in brackets, for an example, where there is one. */
function example(id: string | undefined): string {
  return id === undefined ? '' : `（${id}）`;
}
