import type { Page } from '@playwright/test';

declare global {
  interface Window {
    policyViolations: string[];
  }
}

/**
 * Collects what the pages that follow do that they should not: requests to other places than the
 * site at `baseURL`, errors, and what the policy blocks. The returned function tells it.
 */
export async function watchComplaints(
  page: Page,
  baseURL: string,
): Promise<() => Promise<string[]>> {
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && !url.href.startsWith(`${baseURL}/`))
      complaints.push(`request to ${url.href}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  await page.addInitScript(() => {
    window.policyViolations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.policyViolations.push(
        `policy: ${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`,
      );
    });
  });
  return async () => [...complaints, ...(await page.evaluate(() => window.policyViolations))];
}
