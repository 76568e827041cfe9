/**
 * JSON in pieces: together they are what `JSON.stringify` makes of the same object, but no piece is
 * longer than a key of it or an item of one of its lists, so that a long edition need not be one
 * string in memory.
 */
export function* jsonPieces(data: Readonly<Record<string, unknown>>): Generator<string> {
  let before = '{';
  for (const [key, value] of Object.entries(data)) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(key)}:`;
    before = ',';
    if (Array.isArray(value)) yield* listPieces(value);
    else yield JSON.stringify(value);
  }
  yield before === '{' ? '{}' : '}';
}

function* listPieces(items: readonly unknown[]): Generator<string> {
  yield '[';
  for (const [index, item] of items.entries())
    yield `${index > 0 ? ',' : ''}${JSON.stringify(item)}`;
  yield ']';
}
