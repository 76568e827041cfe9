import type { words as zh } from '../zh/kinds.ts';

export const words: typeof zh = {
  sources: {
    article: 'preprint',
    'article-journal': 'journal article',
    'article-magazine': 'magazine article',
    'article-newspaper': 'newspaper article',
    bill: 'bill',
    book: 'book',
    chapter: 'chapter in a book',
    legislation: 'law or government document',
    'paper-conference': 'conference paper',
    report: 'report',
    thesis: 'thesis',
    webpage: 'web page',
  },
  notes: {
    citation: 'citation only',
    commentary: 'comment only',
    mixed: 'comment and citation',
  },
  terms: {
    concept: 'concept',
    person: 'person',
    organisation: 'organisation',
    law: 'law',
    agreement: 'agreement',
    document: 'document',
    work: 'work',
    technology: 'technology',
    programme: 'programme',
    event: 'event',
  },
  remarks: {
    misprint: 'Misprint',
    inconsistency: 'Inconsistency',
    fact: 'Factual error',
    'incomplete-reference': 'Incomplete reference',
    'wrong-reference': 'Wrong reference',
    citation: 'Citation problem',
    explanation: 'Explanation',
  },
  confidence: {
    certain: 'certain',
    likely: 'likely',
    possible: 'possible',
  },
  basis: {
    text: 'internal evidence',
    outside: 'external evidence',
  },
};
