import { MARKERS, read, SECTION, type Check } from './page.ts';

/** Notes beside their lines. */
export const MARGIN: readonly Check[] = [
  [
    'in a wide window notes stand beside their lines',
    async (tab, site) => {
      await tab.resize(1600, 900);
      await read(tab, site + SECTION);
      await tab.until(`(() => {
        const tops = ${MARKERS}.map((marker) => [marker, document.getElementById(marker.hash.slice(1))]
          .map((each) => each.getBoundingClientRect()));
        return tops.every(([marker, note]) => note.left > marker.right) &&
          tops.filter(([marker, note]) => Math.abs(note.top - marker.top) < 40).length >=
            tops.length / 2;
      })()`);
    },
  ],
  [
    'in a wide window no note lies over another, and what is cut can be unfolded',
    async (tab, site) => {
      await tab.resize(1600, 900);
      await read(tab, site + SECTION);
      await tab.until(`(() => {
        const notes = [...document.querySelectorAll("[role~=doc-endnotes] li[id]")];
        return notes.length === ${MARKERS}.length && notes.every((note, index) =>
          (note.scrollHeight <= note.clientHeight + 1 || note.querySelector("button") !== null) &&
          (index === 0 ||
            note.getBoundingClientRect().top >= notes[index - 1].getBoundingClientRect().bottom));
      })()`);
    },
  ],
  [
    'in a wide window /notes/ shows all notes',
    async (tab, site) => {
      await tab.resize(1600, 900);
      await tab.open(`${site}notes/`);
      await tab.until(`[...document.querySelectorAll("main li[id]")].filter((note) =>
        note.getBoundingClientRect().height > 20 &&
        getComputedStyle(note).visibility === "visible").length === 39`);
    },
  ],
];
