import type { Page } from '@playwright/test';

/** An element that no page has; where it appears, a text has become markup. */
const PROBE = 'xss-probe';

/**
 * Strings that would run something, or break something, where text is taken for markup, an address,
 * code or a pattern. Our own, by kinds of mistakes.
 */
export const HOSTILE: readonly string[] = [
  // Text taken for markup.
  `<${PROBE}></${PROBE}>`,
  '<script>alert(1)</script>',
  '<ScRiPt src=data:text/javascript,alert(1)></sCrIpT>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert&#40;1&#41;</script></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
  '<details open ontoggle=alert(1)><summary>x</summary></details>',
  '<input autofocus onfocus=alert(1)>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<base href="https://attacker.example/">',
  '<meta http-equiv="refresh" content="0;url=https://attacker.example/">',
  '<link rel=stylesheet href="https://attacker.example/x.css">',
  '<style>@import "https://attacker.example/x.css";</style>',
  '<form action="https://attacker.example/"><button>x</button></form>',
  '<template><img src=x onerror=alert(1)></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<a href="jav&#x09;ascript:alert(1)">x</a>',
  '<mark></mark><img src=x onerror=alert(1)>',
  '</title></textarea></style></template></noscript><img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  // Text that leaves an attribute.
  '"><img src=x onerror=alert(1)>',
  `'><${PROBE}></${PROBE}>`,
  '" onmouseover="alert(1)" x="',
  "' autofocus onfocus='alert(1)",
  '`onerror=alert(1)',
  '" style="position:fixed;inset:0;background:url(https://attacker.example/)',
  // Text taken for an address.
  'javascript:alert(1)',
  'JaVaScRiPt://%0aalert(1)//',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  '//attacker.example/',
  '/\\attacker.example/',
  'https://attacker.example@localhost/',
  '../../../../etc/passwd',
  // Text taken for code or a pattern.
  '${alert(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  '{alert(1)}',
  "');alert(1);//",
  '(((((((((((((((((((a)*)*)*)*',
  '[z-a]',
  '__proto__',
  'constructor',
  '"] *, [x="',
  // Text that is not well-formed, or is more than was expected.
  '%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
  '%',
  '%E4%BD',
  '\ud800',
  '\u0000<img src=x onerror=alert(1)>',
  '\u202e<img src=x onerror=alert(1)>\u202c',
  '＜img src=x onerror=alert(1)＞',
  '<img src=x onerror=alert(1)>'.repeat(40),
];

declare global {
  interface Window {
    hostileEvents: string[];
  }
}

/**
 * Notes whatever a hostile string achieves on the pages that follow: code that runs, the policy
 * that stops it, an error, a request elsewhere.
 */
export async function watchForHarm(page: Page): Promise<string[]> {
  const harm: string[] = [];
  page.on('dialog', (dialog) => {
    harm.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => harm.push(`uncaught: ${error.message}`));
  page.on(
    'request',
    (request) =>
      request.url().includes('attacker.example/') && harm.push(`request: ${request.url()}`),
  );
  page.on(
    'console',
    (message) =>
      /Content Security Policy|TrustedHTML|TrustedScript/u.test(message.text()) &&
      harm.push(message.text()),
  );
  await page.addInitScript(() => {
    window.hostileEvents = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
      window.hostileEvents.push(`policy: ${violatedDirective} ${sample}`);
    });
  });
  return harm;
}

/** What the present page shows of harm: what the policy stopped, and markup that nobody wrote. */
export function harmOnPage(page: Page): Promise<string[]> {
  return page.evaluate((probe) => {
    const ADDRESSES = ['href', 'src', 'action', 'formaction', 'xlink:href'];
    const scriptable = (attributes: NamedNodeMap): boolean =>
      [...attributes].some(
        ({ name, value }) =>
          name.startsWith('on') ||
          name === 'srcdoc' ||
          (ADDRESSES.includes(name) && /^\s*(?:javascript|vbscript|data:text)/iu.test(value)),
      );
    const strange = [...document.querySelectorAll('*')].filter(
      ({ localName, attributes }) =>
        ['iframe', 'object', 'base', probe].includes(localName) || scriptable(attributes),
    );
    return [...window.hostileEvents, ...strange.map((element) => element.outerHTML.slice(0, 200))];
  }, PROBE);
}
