/**
 * What a page of the edition may load: its own files, and of code in the page itself what the
 * hashes name. WebAssembly is Pagefind's.
 * @param inPage the code in the page
 * @param trusted the one policy of Trusted Types that programs may make, if any
 */
export async function contentSecurityPolicy(
  inPage: { readonly script: string; readonly style: string },
  trusted: string | undefined,
): Promise<string> {
  const [script, style] = [await sourceOf(inPage.script), await sourceOf(inPage.style)];
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${script}`,
    `style-src 'self' ${style}`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trusted ?? "'none'"}`,
  ].join('; ');
}

async function sourceOf(code: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
