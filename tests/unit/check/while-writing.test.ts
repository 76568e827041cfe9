import { EventEmitter } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { corpusCheck } from '../../../src/integrations/corpus-check.ts';

const NOTE = 'notes/p10-1.md';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  cpSync('tests/fixtures/content/whole', folder, { recursive: true });
  vi.stubEnv('CONTENT_DIR', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** What the check asks of the development server, and what the server's files do. */
function startWriting() {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const send = vi.fn();
  const logger = { info: vi.fn(), error: vi.fn() };
  const given = { server: { watcher, environments: { client: { hot: { send } } } }, logger };
  void corpusCheck(undefined).hooks['astro:server:setup']?.(given as never);
  return { watcher, send, logger };
}

describe('while authors write', () => {
  it('reports what a saved file broke, and shows the page anew', async () => {
    const { watcher, send, logger } = startWriting();
    expect(watcher.add).toHaveBeenCalledWith(folder);
    const file = path.join(folder, NOTE);
    writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}灯\n`);
    watcher.emit('all', 'change', file);
    expect(send).toHaveBeenCalledWith({ type: 'full-reload' });
    await vi.waitFor(() => expect(logger.error).toHaveBeenCalledOnce());
    expect(logger.error.mock.calls[0]?.[0]).toContain(
      `${NOTE}:7: the author’s text differs from source.txt`,
    );
  });

  it('says so when nothing is left to fix', async () => {
    const { watcher, logger } = startWriting();
    watcher.emit('all', 'change', path.join(folder, NOTE));
    await vi.waitFor(() =>
      expect(logger.info).toHaveBeenCalledWith('content and source.txt agree'),
    );
    expect(logger.error).not.toHaveBeenCalled();
  });

  it('leaves files outside the content alone', () => {
    const { watcher, send } = startWriting();
    watcher.emit('all', 'change', path.resolve('src/corpus.ts'));
    expect(send).not.toHaveBeenCalled();
  });
});
