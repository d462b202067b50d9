// @ts-check
/**
 * Where the tests build the site for and serve it: under a path, as it is mostly published, so that
 * nothing counts on the root of a host. Ends in a slash.
 */
export const SITE = process.env.SITE ?? 'http://127.0.0.1:4391/long-reads/kivonulas/';
