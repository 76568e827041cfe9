import { SourceTextError, type SourceDocument, type SourcePage } from './source-lines.ts';
import { CIRCLED_MARKER, hasCircledNotes, MARKER } from './source-notes.ts';
import { valueOf } from './note-labels.ts';

/**
 * Markers call the notes of their page one after the other, whether numbers begin again on it or
 * run on. Notes that stand together at the end may be called again.
 */
export function checkMarkers({ pages, hasEndnotes }: SourceDocument): void {
  const marker = hasCircledNotes(pages) ? CIRCLED_MARKER : MARKER;
  let last = 0;
  for (const page of pages) {
    const first = page.notes[0]?.number ?? 1;
    const notes = hasEndnotes ? (pages.at(-1)?.notes ?? []) : page.notes;
    let next = hasEndnotes ? last + 1 : first;
    for (const line of page.body) {
      for (const match of line.text.matchAll(marker)) {
        const number = valueOf(match[0]);
        if (number !== next && !(hasEndnotes && number < next))
          throw new SourceTextError(
            line.at,
            `marker ${match[0]} stands where [${String(next)}] was expected on page ${String(page.number)}`,
          );
        if (number === next) next += 1;
      }
    }
    last = next - 1;
    const called = hasEndnotes ? last : next - first;
    if (hasEndnotes ? last > notes.length : called !== page.notes.length)
      throw new SourceTextError(
        page.body.at(-1)?.at ?? 1,
        `page ${String(page.number)} has ${String(page.notes.length)} notes, but ${String(called)} markers`,
      );
    if (!hasEndnotes) checkEnd(page, pages);
  }
  const sheet = pages.at(-1);
  if (hasEndnotes && sheet && last !== sheet.notes.length)
    throw new SourceTextError(
      sheet.notes[last]?.lines[0]?.at ?? 1,
      `no marker calls [${String(last + 1)}]: ${String(sheet.notes.length)} notes, ${String(last)} of them called`,
    );
}

/** A note that ends without a stop goes on at the foot of the next page, where nothing marks it. */
function checkEnd(page: SourcePage, pages: readonly SourcePage[]): void {
  const line = page.notes.at(-1)?.lines.at(-1);
  if (!line || page === pages.at(-1) || /[\p{P}\d/]$/u.test(line.text.trim())) return;
  throw new SourceTextError(
    line.at,
    `the last note of page ${String(page.number)} ends without a stop: “…${line.text.trim().slice(-8)}”. If it goes on at the foot of page ${String(page.number + 1)}, move the rest up behind this line`,
  );
}
