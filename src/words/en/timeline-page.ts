import { counted } from '../../lib/interface/english.ts';
import type { words as zh } from '../zh/timeline-page.ts';

export const words: typeof zh = {
  description: (title, count) => `${counted(count, 'event')} dated in ${title}.`,
  lead: (count, inText) => {
    const places = [
      [inText, 'in its text'],
      [count - inText, 'in its notes'],
    ] as const;
    const found = places.filter(([events]) => events > 0);
    const where = found.map(([events, place]) =>
      found.length === 1 ? place : `${String(events)} ${place}`,
    );
    return `${counted(count, 'event')} that the essay dates${found.length === 1 ? '' : ':'} ${where.join(' and ')}. Dates are the essay’s, even where a remark doubts them; the dates of publications that are only cited are left out.`;
  },
  caption: (since, count) =>
    `The scale varies from year to year; events of the same year follow each other.${count > 0 ? ` Since ${String(since)}: ${String(count)}.` : ''}`,
  text: 'in the text',
  note: 'in a note',
  lasted: 'period',
  list: 'Event by event',
  way: (way, event) => `${way}: ${event}`,
};
