import { readYaml } from '../../src/lib/content/file.ts';
import { sourceSchema, type SourceData } from '../../src/lib/content/schemas.ts';
import { type CslItem, toCsl } from '../../src/lib/citation/csl.ts';
import { readFolder } from './content-fixture.ts';

/** Every source of the edition by its id. */
export const sources: ReadonlyMap<string, SourceData> = new Map(
  [...readFolder('content/sources')].map(([file, text]) => [
    file.replace('.yaml', ''),
    sourceSchema.parse(readYaml(text).data),
  ]),
);

/** A source that must be there. */
export function source(id: string): SourceData {
  const found = sources.get(id);
  if (!found) throw new Error(`no source ${id}`);
  return found;
}

/** All sources as CSL-JSON. */
export const items: readonly CslItem[] = [...sources].map(([id, data]) => toCsl(id, data));

/** The Chinese characters of a text in order of code point: what no export may lose or add to. */
export function hanOf(text: string): string {
  return (text.match(/\p{Script=Han}/gu) ?? []).sort().join('');
}
