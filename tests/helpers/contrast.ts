import type { Page } from '@playwright/test';

type Colour = readonly [red: number, green: number, blue: number];

/** The colours of the page's custom properties as the browser paints them, each from 0 to 1. */
export async function paintedColours<Name extends string>(
  page: Page,
  names: readonly Name[],
): Promise<Record<Name, Colour>> {
  const found = await page.evaluate((asked) => {
    // The colours of marks are known where marks are.
    const place = document.querySelector('[data-own]') ?? document.body;
    const probe = place.appendChild(document.createElement('span'));
    const colours = asked.map((name) => {
      probe.style.color = `var(--${name})`;
      return [name, getComputedStyle(probe).color] as const;
    });
    probe.remove();
    return colours;
  }, names);
  return Object.fromEntries(found.map(([name, colour]) => [name, parse(colour)])) as Record<
    Name,
    Colour
  >;
}

/** The contrast of two colours as WCAG 2 defines it, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function parse(colour: string): Colour {
  const found = /^(rgb\(|color\(srgb )([\d.]+),? ([\d.]+),? ([\d.]+)\)$/.exec(colour);
  if (!found) throw new Error(`“${colour}” is not an opaque colour in sRGB`);
  // What is mixed has shares, what is written has numbers up to 255.
  const most = found[1] === 'rgb(' ? 255 : 1;
  return [Number(found[2]) / most, Number(found[3]) / most, Number(found[4]) / most];
}

function luminance([red, green, blue]: Colour): number {
  const linear = (share: number): number =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
