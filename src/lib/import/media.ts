import type { PhrasingContent } from 'mdast';
import 'mdast-util-mdx';
import type { Findings } from './tree.ts';

/** Kinds of pictures that browsers show and a content folder may hold. */
const SHOWN = /\.(?:png|jpe?g|gif|webp|svg)$/iu;

/**
 * A picture of a paper as a figure, and the file that it needs noted down. One that cannot be shown
 * is told of, and is none.
 */
export function figureOf(
  alt: string,
  target: string,
  { media, losses }: Pick<Findings, 'media' | 'losses'>,
): PhrasingContent | undefined {
  const from = decoded(target);
  const refuse = (what: string): void => {
    losses.push({ what, near: from.slice(0, 60) });
  };
  if (/^(?:https?:)?\/\//u.test(from)) {
    refuse('pictures on the web are left out: put a copy into media/');
    return undefined;
  }
  if (!SHOWN.test(from)) {
    refuse('pictures of a kind that browsers do not show are left out: save them as PNG');
    return undefined;
  }
  const path =
    media.get(from)?.path ?? freePath(from, new Set([...media.values()].map((one) => one.path)));
  media.set(from, { path, from });
  const words = alt.replace(/\s+/gu, ' ').trim();
  const attributes = Object.entries({ src: path, alt: words }).map(([name, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name,
    value,
  }));
  return { type: 'mdxJsxTextElement', name: 'Figure', attributes, children: [] };
}

/** `media/<name>` of plain letters that no other picture has. */
function freePath(from: string, taken: ReadonlySet<string>): string {
  const file = from.split(/[/\\]/u).at(-1) ?? '';
  const dot = file.lastIndexOf('.');
  const name = file
    .slice(0, dot)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  for (let count = 1; ; count += 1) {
    const suffix = count > 1 ? `-${count}` : '';
    const path = `media/${name || 'picture'}${suffix}${file.slice(dot).toLowerCase()}`;
    if (!taken.has(path)) return path;
  }
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
