/**
 * A note to be set beside the text: where its marker stands, and how high its words are. In CSS
 * pixels from the text's top.
 */
interface SideNote {
  readonly anchor: number;
  readonly height: number;
  /** The reader wants all of it, whatever becomes of the notes below. */
  readonly isExpanded?: boolean;
}

/** Where a note is set, and how much of it is shown. */
interface SidePlace {
  readonly top: number;
  readonly height: number;
}

/** How notes are set. */
interface SideRules {
  /** Space between two notes. */
  readonly gap: number;
  /** What is shown of a note at least, if it is that high. */
  readonly least: number;
  /** A cut saves at least this much: less is not worth a button. */
  readonly saving: number;
  /** How far below its marker a note may be pushed by the one before. */
  readonly drift: number;
}

/**
 * Sets notes beside their lines, none over another. A note begins at its marker's line, or right
 * below the note before, and is shown whole as long as it pushes the next one no further than
 * `drift` from its marker; else it is cut there, but never below `least`. The last one ends where
 * it ends: the column may be longer than the text.
 * @param notes in the order of their markers
 */
export function setSidenotes(
  notes: readonly SideNote[],
  { gap, least, saving, drift }: SideRules,
): SidePlace[] {
  const places: SidePlace[] = [];
  let free = 0;
  for (const [index, note] of notes.entries()) {
    const top = Math.max(note.anchor, free);
    const next = notes[index + 1]?.anchor ?? Infinity;
    const room = Math.max(least, next + drift - gap - top);
    const isWhole = note.isExpanded === true || note.height < room + saving;
    const height = isWhole ? note.height : room;
    places.push({ top, height });
    free = top + height + gap;
  }
  return places;
}
