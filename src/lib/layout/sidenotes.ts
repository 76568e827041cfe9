/**
 * A note to be set beside the text: where its marker stands, and how high its words are. In CSS
 * pixels from the text's top.
 */
export interface SideNote {
  readonly anchor: number;
  readonly height: number;
}

/** Where a note is set, and how much of it is shown at once; what is more is scrolled. */
export interface SidePlace {
  readonly top: number;
  readonly height: number;
}

/** How notes are set. */
export interface SideRules {
  /** Space between two notes. */
  readonly gap: number;
  /** What is shown of a note at least, if it is that high. */
  readonly least: number;
  /** Where the column ends. */
  readonly end: number;
}

/**
 * Sets notes beside their lines, none over another. A note begins at its marker's line, or right
 * below the note before; it is shown whole where it ends before the next marker, else cut there,
 * but never below `least`: so a long note takes no place from those that follow, and none wanders
 * far from its marker.
 * @param notes in the order of their markers
 */
export function setSidenotes(
  notes: readonly SideNote[],
  { gap, least, end }: SideRules,
): SidePlace[] {
  const places: SidePlace[] = [];
  let free = 0;
  for (const [index, note] of notes.entries()) {
    const top = Math.max(note.anchor, free);
    const next = notes[index + 1]?.anchor ?? Infinity;
    const room = Math.min(next, end) - gap - top;
    const height = Math.min(note.height, Math.max(least, room));
    places.push({ top, height });
    free = top + height + gap;
  }
  return places;
}
