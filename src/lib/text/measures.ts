/** A stretch of text, and whether it is a number with its unit, which no line may break. */
interface MeasureRun {
  readonly text: string;
  readonly kept: boolean;
}

/**
 * A number or a range of numbers with the Chinese unit that follows, and 第 when it stands before.
 */
const MEASURE =
  /(?:第\s?)?\d[\d.,]*(?:[-–—]\d[\d.,]*)?\s?(?:年代|世纪|[百千万亿]*(?:美元|欧元|人民币)|[百千万亿]+元?|[年月日时期卷版页章节次届个种项条位名倍岁元])/gu;

/**
 * Cuts text at its numbers with units (`20 世纪`, `8.5 亿美元`, `第 4 期`), which a narrow screen would
 * otherwise part: the source has a space between them or nothing, and a line may break at both.
 * Together the runs are the text.
 */
export function splitMeasures(text: string): MeasureRun[] {
  const runs: MeasureRun[] = [];
  let end = 0;
  for (const match of text.matchAll(MEASURE)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), kept: false });
    runs.push({ text: match[0], kept: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), kept: false });
  return runs;
}
