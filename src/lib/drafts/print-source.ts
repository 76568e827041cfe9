import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import { z } from 'astro/zod';
import { sourceSchema, type SourceData } from '../content/schemas.ts';
import type { Proposals } from './proposals.ts';

/** `sources/<id>.yaml`, as an editor would write it: a name and a date in a line each. */
export function printSource(data: SourceData, comment: string): string {
  return `# ${comment}\n${print(data)}`;
}

const HEADING = `# 待核：以下各条由程序拟出，未经编者确认，网站不读此文件。
# Not confirmed: drafted by the program. The site does not read this file.
# 可直接改正；确认某条，即写入 sources/ 并在注中加链接：npm run sources -- confirm <id>
# Correct what is wrong here, then confirm: the entry goes to sources/, its words in the notes are linked.
`;

/** The file of proposals. */
export function printProposals(proposals: Proposals): string {
  return Object.keys(proposals).length === 0 ? HEADING : `${HEADING}\n${print(proposals)}`;
}

const proposals = z.record(
  z.string(),
  z.strictObject({
    cited: z.array(z.strictObject({ note: z.string(), words: z.string() })),
    source: sourceSchema.optional(),
  }),
);

/**
 * Reads the file of proposals, which an editor may have corrected; throws what is wrong with it.
 */
export function readProposals(data: unknown): Proposals {
  const parsed = proposals.safeParse(data ?? {});
  if (parsed.success) return parsed.data as Proposals;
  const [first] = parsed.error.issues;
  throw new Error(`drafts/sources.yaml: ${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`);
}

function print(data: object): string {
  const document = new Document(data);
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !(isMap(value) || isSeq(value))) return;
      if (['issued', 'accessed', 'original-date', 'custom'].includes(String(key.value)))
        value.flow = true;
      if (['author', 'editor', 'translator'].includes(String(key.value)))
        for (const item of value.items) if (isMap(item)) item.flow = true;
    },
  });
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  return text.replace(/^.* (?:date-parts|et-al|supplied): \[.*$/gmu, (line) =>
    line.replace(/\[ /gu, '[').replace(/ \]/gu, ']'),
  );
}
