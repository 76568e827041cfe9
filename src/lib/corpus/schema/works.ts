import { z } from 'astro/zod';
import { essaySchema, sourceSchema } from '../../content/schemas.ts';
import { described } from './described.ts';

/** The essay itself, as `edition.json` gives it. */
export const essay = z
  .strictObject(
    described(essaySchema.shape, {
      title: 'The title, letter for letter.',
      shortTitle: 'A few words for where the title is too long.',
      author:
        'The authors in order, names as in CSL-JSON. Supplied from a public reprint: the text as given names none.',
      journal: 'The journal in which the essay was printed.',
      year: 'Year of publication.',
      issue: 'Number of the issue within the year.',
      pages: 'First and last print page, as 79-96.',
      language: 'Language of the essay (BCP 47).',
      abstract: 'The author’s abstract, letter for letter.',
      rights: 'To whom the words of the essay belong.',
      sha256: 'SHA-256 of the text as it was given (UTF-8), in hexadecimal.',
      sections: 'Names of the sections in order; addresses are made of them.',
    }),
  )
  .describe('What is known of the essay itself.');

/** A cited work. */
export const source = z
  .strictObject({
    id: z.string().describe('Id of the source: its page is sources/<id>/. Unique among sources.'),
    ...described(sourceSchema.shape, {
      type: 'Kind of work, by its CSL-JSON name.',
      language: 'Language of the work as cited: a translation into Chinese is zh-CN.',
      title:
        'Title as the note prints it, without quotation marks or 《》. Absent when the note prints none; then URL is there.',
      author: 'Authors in order.',
      editor: 'Editors in order.',
      translator: 'Translators in order.',
      'container-title':
        'Journal, newspaper, website, book or proceedings in which the work stands.',
      publisher: 'Publisher, as printed.',
      'publisher-place': 'Place of publication, as printed.',
      volume: 'Volume, as printed.',
      issue: 'Issue, as printed.',
      page: 'Pages of the work within its container. The pages that a note cites stay in the words of the note.',
      issued: 'Date of publication, as much of it as is printed.',
      URL: 'Address of the work, as printed.',
      edition: 'Edition, as printed.',
      genre: 'Degree of a thesis or kind of a report, as printed.',
      number: 'Number of a report or preprint, as printed.',
      'event-title': 'Conference to which a paper was given.',
      custom:
        'et-al names the lists of names that the note ends with 等 or “et al.”; publisher-kind says what kind of publisher it is, where the type does not.',
    }),
    citedIn: z.array(z.string()).min(1).describe('Ids of the notes that cite the work, in order.'),
  })
  .describe('A cited work, with CSL-JSON field names and only what the notes print.');
