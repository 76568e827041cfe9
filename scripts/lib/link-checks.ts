import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { stringify } from 'yaml';
import { readYaml } from '../../src/lib/content/file.ts';
import {
  type LinkCheck,
  type LinkChecks,
  linkChecksSchema,
} from '../../src/lib/content/link-checks.ts';

/** How addresses are asked for. */
export interface AskOptions {
  /**
   * File in which answers are kept: read first, written after every answer, so that a run that is
   * stopped can go on.
   */
  readonly file: string;
  /** The day of the run, as 2026-11-24. */
  readonly today: string;
  /** An answer from this day or later is kept; an older one is asked for again. */
  readonly since: string;
  /** Milliseconds between two questions, so that no host is pressed. */
  readonly pause: number;
  /** Milliseconds after which an address counts as one that does not answer. */
  readonly patience: number;
  /** Called with every new answer. */
  readonly report?: (address: string, check: LinkCheck) => void;
}

/**
 * Asks for each address that nobody has asked for since the given day, one after the other; gives
 * all that is known then.
 */
export async function askAddresses(
  addresses: readonly string[],
  options: AskOptions,
): Promise<LinkChecks> {
  const checks: LinkChecks = readChecks(options.file);
  let isFirst = true;
  for (const address of new Set(addresses)) {
    const known = checks[address];
    if (known && known.on >= options.since) continue;
    if (!isFirst) await wait(options.pause);
    isFirst = false;
    const check = await ask(address, options);
    checks[address] = check;
    writeChecks(options.file, checks);
    options.report?.(address, check);
  }
  return checks;
}

/**
 * The answers that a file holds; none when there is no file. One that cannot be read is an error,
 * and is not written over.
 */
export function readChecks(file: string): LinkChecks {
  return existsSync(file) ? linkChecksSchema.parse(readYaml(readFileSync(file, 'utf8')).data) : {};
}

async function ask(address: string, { today, patience }: AskOptions): Promise<LinkCheck> {
  try {
    const answer = await fetch(address, {
      signal: AbortSignal.timeout(patience),
      // Some hosts turn away what does not say that it reads pages.
      headers: {
        accept: 'text/html,application/pdf;q=0.9,*/*;q=0.8',
        'accept-language': 'zh-CN,en;q=0.8',
      },
    });
    // The status is all that is wanted: the page itself is not read.
    await answer.body?.cancel();
    const moved = answer.redirected && answer.url !== address;
    return { on: today, status: answer.status, ...(moved && { to: answer.url }) };
  } catch {
    return { on: today, status: 'none' };
  }
}

/**
 * Written beside it first and then put in its place: a run that is stopped in the middle leaves a
 * whole file.
 */
function writeChecks(file: string, checks: LinkChecks): void {
  const sorted = Object.fromEntries(Object.entries(checks).sort(([a], [b]) => (a < b ? -1 : 1)));
  const note =
    '# What came of asking for the addresses of the sources. Written by “npm run links:external”.\n';
  writeFileSync(`${file}.part`, note + stringify(sorted, { lineWidth: 0 }));
  renameSync(`${file}.part`, file);
}
