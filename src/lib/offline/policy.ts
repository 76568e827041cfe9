/**
 * The policy of Trusted Types by which the service worker is registered; the site has no other. The
 * page's policy names it, and the first program to make it is the only one.
 */
export const OFFLINE_POLICY = 'offline';
