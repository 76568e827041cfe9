import { inflateSync } from 'node:zlib';

/**
 * The objects of a PDF as text, those in compressed streams too.
 */
export function readPdf(pdf: Buffer): string {
  const plain = pdf.toString('latin1');
  const objects = plain.matchAll(/\/Type\s*\/ObjStm\b.*?stream\r?\n/gsu);
  const inflated = [...objects].map(({ 0: head, index }) => {
    const start = index + head.length;
    return inflateSync(pdf.subarray(start, pdf.indexOf('endstream', start))).toString('latin1');
  });
  return [plain, ...inflated].join('\n');
}
