declare module 'virtual:early-script' {
  /** Address, relative to the site, of the script that runs before a page is painted; made by `integrations/early-script.ts`. */
  const href: string;
  export default href;
}
