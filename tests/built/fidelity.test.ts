import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { differs, html, readingPages } from '../helpers/built-essay.ts';
import { readEdition } from '../helpers/edition.ts';
import { canonical, readPrinted } from '../helpers/printed.ts';

describe('the built essay and the text as given', () => {
  const reading = readingPages().map(html);

  it('are the same on the reading pages, every character, marker, page break and note', () => {
    expect(reading).toHaveLength(readEdition().sections.length);
    expect(differs(reading)).toBeUndefined();
  });

  it('are the same on the page with the whole essay', () => {
    expect(differs([html('full/')])).toBeUndefined();
  });

  it('would differ with a character too many', () => {
    const changed = html('full/').replace(/(<article[^>]*data-edition="essay"[^>]*>)/u, '$1x');
    expect(differs([changed])).toBeDefined();
  });

  it('leave the same string on both, once apparatus and white space are gone', () => {
    const text = (pages: readonly string[]): string => {
      const documents = pages.map((page) => load(page));
      documents.forEach(($) => $('[data-apparatus]').remove());
      return canonical(documents.map(($) => $('article[data-edition="essay"]').text()).join(''));
    };
    expect(text(reading)).toBe(text([html('full/')]));
  });

  it('give the notes of the reading pages on /notes/ too, word for word', () => {
    const { notes } = readPrinted(
      reading.map((page) => load(page)),
      undefined,
    );
    expect(notes).toHaveLength(readEdition().notes.length);
    const $ = load(notes.length > 0 ? html('notes/') : '');
    $('[data-apparatus]').remove();
    for (const note of notes)
      expect($(`#${note.id}`).text().trim(), note.id).toBe(note.text.trim());
  });
});
