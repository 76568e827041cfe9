import { essayPage } from '../marks/mark.ts';
import { ImportError, readAnnotations, type MarkSet } from '../marks/web-annotation.ts';

/** A set of marks that the site offers its readers: a file that `/mine/` exported. */
export interface MarkSetEntry extends MarkSet {
  /** File name without ending, as in its address. */
  readonly name: string;
  /** The file, letter for letter. */
  readonly text: string;
}

/** Reads a set; what is wrong with it as a text where it is none. */
export function readMarkSet(name: string, text: string): MarkSetEntry | string {
  const pageOf = (address: string): string | undefined =>
    essayPage(address.replace(/[?#].*$/u, ''));
  try {
    return { name, text, ...readAnnotations(text, pageOf) };
  } catch (error) {
    if (error instanceof ImportError) return error.message;
    throw error;
  }
}
