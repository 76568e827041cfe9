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

/** The development server as the check uses it. */
function startWriting() {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const send = vi.fn();
  const use = vi.fn();
  const refreshContent = vi.fn();
  const logger = { info: vi.fn(), error: vi.fn() };
  const server = { watcher, middlewares: { use }, environments: { client: { hot: { send } } } };
  void corpusCheck().hooks['astro:server:setup']?.({ server, logger, refreshContent } as never);
  /** What somebody gets who asks for a page: the report, or the next handler's answer. */
  const askForPage = (): Promise<string> => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const response = { setHeader: vi.fn(), end: resolve, statusCode: 200 };
    const [handler] = use.mock.calls[0] as [(...args: unknown[]) => void];
    handler({ headers: {} }, response, () => resolve('the page'));
    return promise;
  };
  return { watcher, send, logger, refreshContent, askForPage };
}

describe('while authors write', () => {
  it('reports what a saved file broke, in the terminal and whoever asks for a page', async () => {
    const { watcher, send, logger, refreshContent, askForPage } = startWriting();
    expect(watcher.add).toHaveBeenCalledWith(folder);
    expect(await askForPage()).toBe('the page');
    const file = path.join(folder, NOTE);
    writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}灯\n`);
    watcher.emit('all', 'change', file);
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'full-reload' }));
    expect(logger.error).toHaveBeenCalledOnce();
    // What is refused is neither stored nor compiled.
    expect(refreshContent).not.toHaveBeenCalled();
    expect(await askForPage()).toContain(`${NOTE}:7: the author’s text differs`);
    expect(logger.error.mock.calls[0]?.[0]).toContain(
      `${NOTE}:7: the author’s text differs from source.txt`,
    );
  });

  it('says so when nothing is left to fix', async () => {
    const { watcher, logger, refreshContent } = startWriting();
    watcher.emit('all', 'change', path.join(folder, NOTE));
    await vi.waitFor(() =>
      expect(logger.info).toHaveBeenCalledWith('content and source.txt agree'),
    );
    expect(logger.error).not.toHaveBeenCalled();
    await vi.waitFor(() =>
      expect(refreshContent).toHaveBeenCalledWith({ loaders: ['content-folder'] }),
    );
  });

  it('asks for a new start where the words of the interface change', async () => {
    const { watcher, send, askForPage } = startWriting();
    const file = path.join(folder, 'essay.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('zh-CN', 'zh-TW'));
    watcher.emit('all', 'change', file);
    await vi.waitFor(() => expect(send).toHaveBeenCalled());
    expect(await askForPage()).toMatch(/language of the essay has changed[^]*start it again/u);
  });

  it('leaves files outside the content alone', () => {
    const { watcher, send } = startWriting();
    watcher.emit('all', 'change', path.resolve('src/corpus.ts'));
    expect(send).not.toHaveBeenCalled();
  });
});
