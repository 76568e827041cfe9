import { readContentFolder } from '../src/integrations/content-folder.ts';
import { contentFolder } from '../src/integrations/settings.ts';
import { baseName, readFrontmatter, readYaml } from '../src/lib/content/file.ts';
import { type SourceData, sourceSchema } from '../src/lib/content/schemas.ts';
import { citationsIn } from '../src/lib/drafts/citations.ts';
import { meet, type NoteWords, wordsOfNote } from '../src/lib/drafts/note-words.ts';
import { draftSources } from '../src/lib/drafts/proposals.ts';

/**
 * How well `npm run sources -- notes` does: what it drafts from the words of notes, their links
 * left out, against the links and sources that editors made of the same notes.
 */
const files = await readContentFolder(contentFolder());
const sources = new Map<string, SourceData>();
const notes = files.flatMap(({ path, text }) => {
  if (/^sources\/.+\.yaml$/u.test(path))
    sources.set(baseName(path), sourceSchema.parse(readYaml(text).data));
  const body = /^notes\/.+\.md$/u.test(path) ? readFrontmatter(text)?.body.trim() : undefined;
  return body === undefined ? [] : [{ id: baseName(path), body, words: wordsOfNote(body) }];
});
const bare = (words: NoteWords): NoteWords => ({ ...words, linked: [] });

let [links, found, exact, extra] = [0, 0, 0, 0];
/** The sources that editors linked, by note and words. */
const linked = new Map<string, string>();
for (const { id, body, words } of notes) {
  const cited = citationsIn(bare(words));
  const ids = [...body.matchAll(/\]\(source:([^)]*)\)/gu)].map((match) => match[1] ?? '');
  words.linked.forEach((link, index) => {
    const hit = cited.find((one) => meet(one, link));
    links += 1;
    found += Number(hit !== undefined);
    exact += Number(hit?.start === link.start && hit.end === link.end);
    if (hit) linked.set(`${id} ${words.text.slice(hit.start, hit.end)}`, ids[index] ?? '');
  });
  extra += cited.filter((one) => !words.linked.some((link) => meet(one, link))).length;
}
console.log(
  `${String(notes.length)} notes, ${String(links)} linked citations: ${String(found)} found, ${String(exact)} of them with both ends; ${String(extra)} that are none`,
);

const unlinked = notes.map(({ id, words }) => ({
  id,
  body: words.urls.reduceRight(
    (text, { start, end }) =>
      `${text.slice(0, start)}<${text.slice(start, end)}>${text.slice(end)}`,
    words.text,
  ),
}));
const right = new Map<string, [right: number, all: number]>();
const seen = new Set<string>();
let whole = 0;
for (const { cited, source } of Object.values(draftSources(unlinked, new Map()))) {
  const id = cited.map(({ note, words }) => linked.get(`${note} ${words}`)).find(Boolean) ?? '';
  const known = sources.get(id);
  if (!known || !source || seen.has(id)) continue;
  seen.add(id);
  let isRight = true;
  for (const key of Object.keys(sourceSchema.shape) as (keyof SourceData)[]) {
    if (/-en$|^(?:romanised|proper-names|original-title|custom|language)$/u.test(key)) continue;
    const [given, drafted] = [known[key], source[key]].map(form);
    const [good, all] = right.get(key) ?? [0, 0];
    if (given !== undefined) right.set(key, [good + Number(given === drafted), all + 1]);
    isRight &&= given === drafted;
  }
  whole += Number(isRight);
}
console.log(
  `${String(seen.size)} of ${String(sources.size)} sources drafted, ${String(whole)} right as a whole`,
);
for (const [key, [good, all]] of right) console.log(`  ${key}: ${String(good)} of ${String(all)}`);

/** A value for comparison: without white space, without what no note prints of a name. */
function form(value: unknown): string | undefined {
  const text = JSON.stringify(value, (key, one: unknown) => (key === 'latin' ? undefined : one)) as
    string | undefined;
  return text?.replace(/[\s’“”]/gu, '').replaceAll('–', '-');
}
