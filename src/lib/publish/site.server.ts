import { siteOf } from './site';

/** The address for which the site is built; undefined where SITE_URL is not set. */
export const site: URL | undefined = siteOf(process.env.SITE_URL);
