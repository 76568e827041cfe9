import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { editionSchema } from '../../src/lib/corpus/schema/edition.ts';
import { readDist } from '../helpers/dist.ts';

const read = (path: string): unknown => JSON.parse(readDist(path).toString());
const edition = read('edition.json') as Record<string, unknown>;
const schema = read('edition.schema.json') as Record<string, unknown>;

describe('the edition as data', () => {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

  test('is what its published schema says, and nothing more', () => {
    validate(edition);
    expect(validate.errors).toBeNull();
    expect(editionSchema.safeParse(edition).error?.issues).toBeUndefined();
  });

  test.each<[string, (data: Record<string, Record<string, unknown>[]>) => void]>([
    ['a key that is not described', (data) => Object.assign(data['notes']?.[0] ?? {}, { colour: 'red' })],
    ['a note without words', (data) => delete data['notes']?.[0]?.['text']],
    ['a run of an unknown kind', (data) => Object.assign(data['notes']?.[0] ?? {}, { runs: [{ kind: 'image', text: '' }] })],
    ['a source of an unknown kind', (data) => Object.assign(data['sources']?.[0] ?? {}, { type: 'song' })],
    ['a remark of no place or kind', (data) => (data['remarks'] = [{ id: 'x' }])],
  ])('would be refused with %s', (_, change) => {
    const copy = structuredClone(edition) as Record<string, Record<string, unknown>[]>;
    change(copy);
    expect(validate(copy)).toBe(false);
  });

  test('has every field described', () => {
    const bare: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties, type } = node as { properties?: Record<string, object>; type?: string };
      if (type === 'object' && properties)
        for (const [key, field] of Object.entries(properties)) {
          const says = 'description' in field || 'const' in field;
          if (!says && !LEAVES.has(key)) bare.push(`${path}.${key}`);
        }
      for (const [key, child] of Object.entries(node)) visit(child, `${path}/${key}`);
    };
    visit(schema, '');
    expect(bare).toEqual([]);
  });

  test('names its schema', () => {
    expect(edition['$schema']).toBe('edition.schema.json');
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  });
});

/** Fields that CSL-JSON or their object explain: parts of names and dates, the two languages, the words of a run. */
const LEAVES = new Set(['family', 'given', 'literal', 'date-parts', 'et-al', 'zh', 'en', 'text']);
