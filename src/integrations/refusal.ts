/**
 * What whoever started a program must hear: what is wrong and how to fix it, without a stack,
 * because nothing is wrong with the program.
 */
export class Refusal extends Error {
  override stack = '';

  /** `got` is what was given, `fix` what is wanted. */
  constructor(what: string, details: { readonly got?: string; readonly fix?: string } = {}) {
    const { got, fix } = details;
    const lines = [got && `    got:  ${got}`, fix && `    fix:  ${fix}`];
    super([what, ...lines].filter(Boolean).join('\n'));
  }
}
