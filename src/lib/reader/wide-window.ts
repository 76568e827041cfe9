/**
 * From this width on the margin beside the text holds some twenty characters: notes stand there
 * unless the reader wants them elsewhere. Apart from the settings, of which a reading page needs
 * nothing else by itself.
 */
export const WIDE_WINDOW = '(width >= 90em)';
