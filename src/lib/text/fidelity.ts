/**
 * The form in which two texts are “the same essay”: NFC, all white space removed.
 * White space is left out because the PDF's text layer scatters it (justified
 * lines, hard line ends), so that it carries nothing of the author's.
 */
export function fidelityForm(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '');
}
