import { z } from 'astro/zod';
import { text } from './text-schema.ts';

/** What a source says for readers without Chinese. No note prints it; the editors supply it. */
export const latinFields = {
  'title-en': z
    .strictObject({
      text,
      from: z
        .enum(['original', 'work', 'editors'])
        .describe(
          'original: the title of the English work that was translated or is named in Chinese; work: an English title that the work itself bears; editors: our translation.',
        ),
    })
    .optional()
    .describe(
      'The title in English, capitalized as English titles are; of a work without a title, what it is.',
    ),
  'original-title': text
    .optional()
    .describe('The title that a translated work has in its own language, if that is not English.'),
  'container-title-en': text
    .optional()
    .describe('The English name by which the journal or newspaper is known.'),
  'publisher-en': text.optional().describe('The English name by which the publisher is known.'),
  romanised: z
    .strictObject({
      title: text.optional().describe('The title in pinyin.'),
      'container-title': text.optional().describe('The name of the journal in pinyin.'),
    })
    .optional()
    .describe('In pinyin without tones, where what is computed would be wrong or hard to read.'),
  'proper-names': z
    .array(text)
    .min(1)
    .optional()
    .describe('Names in the English title that keep their capitals in sentence case.'),
};
