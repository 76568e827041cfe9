import { date as dateSchema, type SourceDate } from '../content/schemas.ts';
import { isRecord } from '../content/parse-data.ts';

/**
 * A date of CSL-JSON, whose numbers may be texts, as the content has it; nothing where it is none.
 */
export function readCslDate(value: unknown): SourceDate | undefined {
  if (!isRecord(value)) return undefined;
  const { season, circa, literal, raw } = value;
  const parts = value['date-parts'] ?? partsOf(raw);
  const days = Array.isArray(parts) ? parts.map(dayOf).filter((day) => day.length > 0) : [];
  const more = {
    ...(Number(season) >= 1 && Number(season) <= 4 && { season: Number(season) }),
    ...(circa !== undefined && circa !== false && circa !== 0 && { circa: true }),
  };
  const words = typeof literal === 'string' ? literal : raw;
  return (
    dateSchema.safeParse({ 'date-parts': days, ...more }).data ??
    dateSchema.safeParse({ literal: words }).data
  );
}

function dayOf(day: unknown): number[] {
  const parts = Array.isArray(day) ? day.map(Number) : [];
  const end = parts.findIndex((part) => !Number.isInteger(part) || part === 0);
  return end < 0 ? parts : parts.slice(0, end);
}

/** `2019-03-09`, `2019/2020`, as people type them. */
function partsOf(raw: unknown): number[][] | undefined {
  if (
    typeof raw !== 'string' ||
    !/^-?\d{1,4}(?:-\d{1,2}){0,2}(?:\/-?\d{1,4}(?:-\d{1,2}){0,2})?$/u.test(raw)
  )
    return undefined;
  return raw
    .split('/')
    .map((day) => (/^-?\d+|\d+/u.test(day) ? (day.match(/^-?\d+|\d+/gu) ?? []).map(Number) : []));
}
