import type { Sought } from '../../../src/lib/search/query.ts';
import type { Passage } from '../../../src/lib/search/passage.ts';

/** A paragraph with the given text; the rest is what a test does not care for. */
export function passage(text: string, rest: Partial<Passage> = {}): Passage {
  const id = rest.id ?? 's1-p1';
  return {
    id,
    href: `read/1/#${id}`,
    kind: 'paragraph',
    section: '一、',
    label: '第 1 段',
    parts: [1],
    text,
    ...rest,
  };
}

/** What must be found for one folded string. */
export function seek(text: string): Sought {
  return { all: [text], any: [], none: [] };
}
