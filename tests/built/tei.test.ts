import { load, type Cheerio, type CheerioAPI } from 'cheerio';
import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import { describe, expect, it } from 'vitest';
import { readDist } from '../helpers/dist.ts';
import { readEdition } from '../helpers/edition.ts';
import { firstPage, frontOf, given } from '../helpers/given.ts';
import { canonical, differsFrom, type PrintedEssay } from '../helpers/printed.ts';

const xml = readDist('edition.tei.xml').toString();
const tei = load(xml, { xml: true });
const edition = readEdition();

/**
 * The journal's pages as the document encodes them, in the form in which the HTML is compared with
 * the text as given too.
 */
function printedOf($: CheerioAPI): PrintedEssay {
  const pages: { number: number | undefined; text: string }[] = [{ number: firstPage, text: '' }];
  const markers: string[] = [];
  const walk = (node: AnyNode): void => {
    const page = pages.at(-1);
    if (!page) return;
    if (isText(node)) page.text += node.data;
    if (!isTag(node) || node.name === 'supplied') return;
    if (node.name === 'pb') pages.push({ number: Number(node.attribs['n']), text: '' });
    else if (node.name === 'note') {
      page.text += `[${node.attribs['n'] ?? '?'}]`;
      markers.push(node.attribs['xml:id'] ?? '');
    } else node.children.forEach(walk);
  };
  $('body').each((_, body) => walk(body));
  const notes = $('body note')
    .toArray()
    .map((note) => ({ id: note.attribs['xml:id'] ?? '', text: $(note).text() }));
  return { pages, notes, markers };
}

function compare($: CheerioAPI): string | undefined {
  const front = frontOf($('front docTitle').text(), $('front div p').text());
  return differsFrom(given, printedOf($), front);
}

describe('the essay as TEI', () => {
  it('is the text as given, every character, note number, page break and note', () => {
    expect(compare(tei)).toBeUndefined();
  });

  const changes: readonly [what: string, where: string, (one: Cheerio<Element>) => void][] = [
    ['a paragraph', 'body p', (one) => one.append('x')],
    ['a page', 'body pb', (one) => one.attr('n', '1')],
    ['a note’s words', 'body note', (one) => one.append('x')],
    ['a note’s number', 'body note', (one) => one.attr('n', '99')],
  ];

  it.each(changes.filter(([, where]) => tei(where).length > 0))(
    'would be caught with %s changed',
    (_, where, change) => {
      const $ = load(xml, { xml: true });
      change($<Element, string>(where).first());
      expect(compare($)).toBeDefined();
    },
  );

  it('has each note in its exact words', () => {
    const notes = tei('body note');
    expect(notes).toHaveLength(edition.notes.length);
    for (const { id, text } of edition.notes)
      expect(tei(`[xml\\:id="${id}"]`).text(), id).toBe(text);
  });

  it('has each paragraph in its exact words, under the id that the pages use', () => {
    for (const { id, kind, text } of edition.sections.flatMap((section) => section.blocks)) {
      const block = tei(`[xml\\:id="${id}"]`).clone();
      block.find('note').remove();
      expect((kind === 'subsection' ? block.children('head') : block).text(), id).toBe(text);
    }
  });

  it('gives every id once, and refers to none that is not there', () => {
    const ids = tei('[xml\\:id]')
      .toArray()
      .map((element) => element.attribs['xml:id'] ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    const targets = tei('[target], [resp]')
      .toArray()
      .map(({ attribs }) => attribs['target'] ?? attribs['resp'] ?? '');
    const missing = targets.filter(
      (target) => target.startsWith('#') && !ids.includes(target.slice(1)),
    );
    expect(missing).toEqual([]);
    expect(targets.filter((target) => !/^(?:#|https?:\/\/)/u.test(target))).toEqual([]);
  });

  it('describes every source once, with its title and the notes that cite it', () => {
    const structs = tei('listBibl > biblStruct').toArray();
    expect(structs.map((struct) => struct.attribs['xml:id'])).toEqual(
      edition.sources.map(({ id }) => `source-${id}`),
    );
    for (const entry of edition.sources) {
      const struct = tei(`[xml\\:id="source-${entry.id}"]`);
      expect(canonical(struct.find('title').first().text()), entry.id).toContain(
        canonical(entry.title ?? ''),
      );
      const cited = struct
        .find('ref[type="citedIn"]')
        .map((_, ref) => ref.attribs['target']?.slice(1));
      expect(cited.get(), entry.id).toEqual(entry.citedIn);
    }
  });

  it('says when it was revised, and by which name it goes', () => {
    const { revised } = edition.essay;
    expect(tei('publicationStmt > date').attr('when')).toBe(revised);
    expect(tei('revisionDesc > change').attr('when')).toBe(revised);
    expect(tei('publicationStmt > idno').text()).toMatch(/^urn:uuid:[\da-f-]{36}$/u);
  });
});
