/** Nothing that works takes so long, whatever else the machine does. */
const TIMEOUT_MS = 30_000;

/** Keys that have no letter, as WebDriver names them. */
const KEYS: Readonly<Record<string, string>> = {
  Escape: '\ue00c',
  Enter: '\ue007',
  ArrowDown: '\ue015',
  Control: '\ue009',
};

/** The tab of a browser that is driven by WebDriver (W3C), with a real pointer and real keys. */
export interface Tab {
  /** Opens an address and waits until it is loaded. */
  open: (url: string) => Promise<void>;
  /** Presses the element that an expression in the page gives, with the mouse, once it is there. */
  press: (element: string) => Promise<void>;
  /** Rests the mouse on such an element. */
  rest: (element: string) => Promise<void>;
  /** Presses keys, one after the other; with Control when it comes first. */
  type: (...keys: readonly string[]) => Promise<void>;
  /** Opens another tab, does something there, and closes it. */
  inAnotherTab: (act: (tab: Tab) => Promise<void>) => Promise<void>;
  /** Goes back in the history. */
  back: () => Promise<void>;
  /** Makes the window as wide and high as said, for the page. */
  resize: (width: number, height: number) => Promise<void>;
  /** The value of an expression in the page. */
  evaluate: <Value>(expression: string) => Promise<Value>;
  /** Waits until an expression in the page is true. */
  until: (expression: string) => Promise<void>;
}

type Send = <Value>(
  method: 'POST' | 'GET' | 'DELETE',
  path: string,
  body?: object,
) => Promise<Value>;

/** Opens a session with a driver, once it listens. */
export async function openTab(driver: string, capabilities: object): Promise<Tab> {
  const send = async <Value>(method: string, path: string, body?: object): Promise<Value> => {
    const response = await fetch(`${driver}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const { value } = (await response.json()) as { value: Value & { message?: string } };
    if (!response.ok) throw new Error(`${path}: ${value.message ?? String(response.status)}`);
    return value;
  };
  await waitFor('the driver', () => send('GET', '/status').then(Boolean, () => false));
  const { sessionId } = await send<{ sessionId: string }>('POST', '/session', {
    capabilities: { alwaysMatch: capabilities },
  });
  return tabOf((method, path, body) => send(method, `/session/${sessionId}${path}`, body));
}

function tabOf(send: Send): Tab {
  const evaluate = <Value>(expression: string): Promise<Value> =>
    send<Value>('POST', '/execute/sync', { script: `return (${expression});`, args: [] });
  const until = (expression: string): Promise<void> =>
    waitFor(expression, () => evaluate(`Boolean(${expression})`));
  const act = async (type: 'pointer' | 'key', actions: readonly object[]): Promise<void> => {
    const source = { type, id: type, actions };
    await send('POST', '/actions', {
      actions: [type === 'pointer' ? { ...source, parameters: { pointerType: 'mouse' } } : source],
    });
  };
  const placeOf = async (element: string): Promise<object> => {
    const place = `(() => {
      const element = ${element};
      const { top, bottom } = element?.getBoundingClientRect() ?? {};
      if (top < 0 || bottom > innerHeight) element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = element?.getClientRects()[0] ?? new DOMRect();
      return width > 0 && [x + width / 2, y + height / 2].map(Math.floor);
    })()`;
    // Where it stays: what has just changed may still move it.
    let last = '';
    await waitFor(element, async () => {
      const before = last;
      last = JSON.stringify(await evaluate(place));
      return last !== 'false' && last === before;
    });
    const [x, y] = JSON.parse(last) as number[];
    return { type: 'pointerMove', duration: 0, x, y };
  };
  const tab: Tab = {
    evaluate,
    until,
    inAnotherTab: async (act) => {
      const first = await send<string>('GET', '/window');
      const { handle } = await send<{ handle: string }>('POST', '/window/new', { type: 'window' });
      await send('POST', '/window', { handle });
      await act(tab);
      await send('DELETE', '/window');
      await send('POST', '/window', { handle: first });
    },
    open: (url) => send('POST', '/url', { url }),
    back: () => send('POST', '/back', {}),
    resize: async (width, height) => {
      await send('POST', '/window/rect', { x: 0, y: 0, width, height });
      await until(`innerWidth === ${String(width)}`);
    },
    rest: async (element) => act('pointer', [await placeOf(element)]),
    press: async (element) =>
      act('pointer', [
        await placeOf(element),
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]),
    type: async (...keys) => {
      const values = keys.map((key) => KEYS[key] ?? key);
      const [held] = values[0] === KEYS['Control'] ? values.splice(0, 1) : [];
      await act('key', [
        ...(held === undefined ? [] : [{ type: 'keyDown', value: held }]),
        ...values.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value }))),
        ...(held === undefined ? [] : [{ type: 'keyUp', value: held }]),
      ]);
    },
  };
  return tab;
}

async function waitFor(what: string, isThere: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + TIMEOUT_MS;
  while (!(await isThere())) {
    if (Date.now() > end) throw new Error(`never came true: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
