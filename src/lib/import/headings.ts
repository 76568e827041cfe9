import { columns } from '../text/characters.ts';
import { numberingOf, withoutNumber } from './numbering.ts';
import type { Setting } from './paragraphs.ts';
import { leavesRoom } from './room.ts';
import type { SourceLine } from './source-lines.ts';

/** A part, a subsection, and headings below it. */
export type HeadingKind = 'part' | 'subsection' | 'heading-3' | 'heading-4';

const KINDS: readonly HeadingKind[] = ['part', 'subsection', 'heading-3', 'heading-4'];
const STOP = /[。！？.!?；;，,、：:]["'”’」』）)]*$/u;
const SENTENCE_END = /[。！？][”’」』）]?$/u;
const ASKED = /[？！?!]["'”’」』）)]*$/u;
const PART = /^[一二三四五六七八九十]+、/u;
const SUBSECTION = /^（[一二三四五六七八九十]+）/u;

/**
 * Tells the headings of a text by their numbers. `一、` and `（一）` are headings wherever a short
 * line begins with them; of other numberings each must be the next of its kind, behind the end of a
 * paragraph, and so must a heading that asks something.
 */
export class HeadingReader {
  readonly #ranks = new Map<number, number>();
  readonly #kinds = new Map<number, HeadingKind>();

  constructor(lines: readonly SourceLine[], setting: Setting, indent: number) {
    const widest = Math.max(...lines.map((line) => columns(line.text)));
    const measure = setting.form === 'full' ? setting.measure : widest;
    const counts = new Map<number, number>();
    lines.forEach(({ text }, index) => {
      const line = text.trim();
      const numbering = numberingOf(line);
      if (!numbering || withoutNumber(line) === '') return;
      if (columns(line) > measure - indent) return;
      const { rank, number } = numbering;
      const isOld = PART.test(line) || SUBSECTION.test(line);
      const before = lines[index - 1]?.text.trim() ?? '';
      const isBehindEnd =
        before === '' ||
        this.#ranks.has(index - 1) ||
        setting.sentenceEnd.test(withoutMarkers(before));
      const next = lines[index + 1]?.text ?? '';
      // In lines that fill the page, only the author's own line end leaves room for the next word.
      const hasRoom = setting.form !== 'full' || leavesRoom(line, next, measure - indent);
      const isNext = number === (counts.get(rank) ?? 0) + 1 && isBehindEnd && hasRoom;
      const isKnown = isOld ? !SENTENCE_END.test(line) : isNext && !STOP.test(line);
      if (!isKnown && !(isNext && ASKED.test(line))) return;
      counts.set(rank, number);
      for (const other of counts.keys()) if (other > rank) counts.delete(other);
      this.#ranks.set(index, rank);
    });
    const order = [...new Set(this.#ranks.values())].sort((a, b) => a - b);
    for (const [index, rank] of this.#ranks) {
      const depth = Math.min(order.indexOf(rank), KINDS.length - 1);
      this.#kinds.set(index, KINDS[depth] ?? 'heading-4');
    }
  }

  /** What kind of heading a line is, if it is one. */
  kindAt(index: number): HeadingKind | undefined {
    return this.#kinds.get(index);
  }
}

function withoutMarkers(line: string): string {
  return line.replace(/\[\d+\]|[①-⑳]/gu, '').trimEnd();
}
