import type { FootnoteReference, PhrasingContent, RootContent } from 'mdast';
import 'mdast-util-mdx';
import { MARKERS, numbersOf, RAISED, valueOf, type LabelForm } from './note-labels.ts';
import { inked } from './pandoc-ast.ts';
import { plain } from './phrasing.ts';
import { wordsIn } from './words.ts';

/** True for a raised stretch of words. */
export function isRaised(node: PhrasingContent): boolean {
  return node.type === 'mdxJsxTextElement' && node.name === 'sup';
}

/** The numbers that markers of a form call in a block. */
export function callsIn(node: RootContent | PhrasingContent, form: LabelForm): number[] {
  if (node.type === 'text') return textCalls(node.value, form).flatMap((call) => call.numbers);
  if (node.type === 'mdxJsxTextElement' && isRaised(node)) return raisedCalls(node, form);
  return 'children' in node ? node.children.flatMap((child) => callsIn(child, form)) : [];
}

function textCalls(text: string, form: LabelForm) {
  return [...text.matchAll(MARKERS)].flatMap((match) => {
    const [whole, list, circled] = match;
    const { index } = match;
    if (form === 'circled' && circled !== undefined)
      return [{ index, whole, numbers: [valueOf(circled)] }];
    const isNumber = list !== undefined && (form === 'bracket' || form === 'dotted');
    return isNumber ? [{ index, whole, numbers: numbersOf(list) }] : [];
  });
}

function raisedCalls(node: PhrasingContent, form: LabelForm): number[] {
  const [, list, circled, word] = RAISED.exec(wordsIn([node])) ?? [];
  if (list !== undefined) return form === 'bracket' || form === 'dotted' ? numbersOf(list) : [];
  if (circled !== undefined) return form === 'circled' ? [valueOf(circled)] : [];
  return word !== undefined && form === 'word' ? [valueOf(word)] : [];
}

/** Puts markers where notes are called; tells how many characters they replace. */
export function replaceCalls(
  node: RootContent | PhrasingContent,
  form: LabelForm,
  ids: ReadonlyMap<number, string>,
): number {
  if (!('children' in node)) return 0;
  let removed = 0;
  const children = node.children as (RootContent | PhrasingContent)[];
  const replaced = children.flatMap((child): (RootContent | PhrasingContent)[] => {
    if (child.type === 'mdxJsxTextElement' && isRaised(child)) {
      const references = referencesTo(raisedCalls(child, form), ids);
      if (!references) return [child];
      removed += inked(wordsIn([child]));
      return references;
    }
    if (child.type !== 'text') {
      removed += replaceCalls(child, form, ids);
      return [child];
    }
    const pieces: PhrasingContent[] = [];
    let end = 0;
    for (const { index, whole, numbers } of textCalls(child.value, form)) {
      const references = referencesTo(numbers, ids);
      if (!references) continue;
      pieces.push(plain(child.value.slice(end, index)), ...references);
      removed += inked(whole);
      end = index + whole.length;
    }
    return [...pieces, plain(child.value.slice(end))].filter(
      (piece) => piece.type !== 'text' || piece.value !== '',
    );
  });
  children.splice(0, children.length, ...replaced);
  return removed;
}

/** Markers for numbers, when each has its note. */
function referencesTo(
  numbers: readonly number[],
  ids: ReadonlyMap<number, string>,
): FootnoteReference[] | undefined {
  const found = numbers.flatMap((number): FootnoteReference[] => {
    const id = ids.get(number);
    return id === undefined ? [] : [{ type: 'footnoteReference', identifier: id }];
  });
  return found.length === numbers.length && found.length > 0 ? found : undefined;
}
