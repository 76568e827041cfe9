import { words } from '#words/marks.ts';
import { COLOURS, type Colour } from '../../lib/marks/mark.ts';
import { button } from '../dom.ts';

/** Four buttons, one for each colour; the chosen one is pressed. */
export function colourButtons(
  choose: (colour: Colour) => void,
  chosen?: Colour,
): HTMLButtonElement[] {
  const buttons = COLOURS.map((colour) => {
    const made = button('', () => choose(colour), {
      class: `own-colour own-colour-${String(colour)}`,
      'aria-label': words.colours[colour - 1] ?? '',
      ...(chosen === undefined ? {} : { 'aria-pressed': String(colour === chosen) }),
    });
    if (chosen !== undefined)
      made.addEventListener('click', () => {
        for (const one of buttons) one.setAttribute('aria-pressed', String(one === made));
      });
    return made;
  });
  return buttons;
}
