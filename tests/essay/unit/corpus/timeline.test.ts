import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { timelineSchema } from '../../../../src/lib/content/apparatus-schemas.ts';
import { readYaml } from '../../../../src/lib/content/file.ts';

describe('the essay’s own timeline', () => {
  const events = timelineSchema.parse(readYaml(readFileSync('content/timeline.yaml', 'utf8')).data);

  test('dates every event by words that hold its year', () => {
    for (const { date, inWords, quote } of events) {
      if (inWords) expect(quote).toContain(inWords.zh);
      else expect(quote).toContain(String(date[0]));
    }
  });

  test('dates every event as closely as its words do, and no closer', () => {
    for (const { date, quote } of events.filter((one) => !one.inWords)) {
      const [year, month, day] = date.map(String);
      const close = new RegExp(
        `${String(year)}\\s?年?(?:\\s?(\\d+)\\s?月(?:\\s?(\\d+)\\s?日)?)?`,
        'u',
      ).exec(quote);
      expect([close?.[1], close?.[2]], quote).toEqual([month, day]);
    }
  });
});
