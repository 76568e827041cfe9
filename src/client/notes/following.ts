import type * as Follow from './follow.ts';
import type { Target } from './targets.ts';
import { unreachableView, type View } from './views.ts';

let part: Promise<typeof Follow> | undefined;

/**
 * Asks for the part of the program that follows links, when the first note is opened: so it is
 * there without the network.
 */
export function prepareToFollow(): void {
  part ??= import('./follow.ts');
  part.catch(() => (part = undefined));
}

/**
 * What a link leads to, as the bubble shows it; `undefined` when the site has no such file, so that
 * the browser may follow the link.
 * @param current the view in which the link stands, if it stands in one
 */
export async function viewBehind(
  link: HTMLAnchorElement,
  target: Target,
  current: View | undefined,
  base: string,
): Promise<View | undefined> {
  prepareToFollow();
  const follow = await part?.catch(() => undefined);
  return follow ? follow.viewOf(target, current, base) : unreachableView(link.href);
}
