import { AT } from '../src/lib/story/pages';
import { siteOf } from '../src/lib/publish/site';
import { built } from './page';

/** The address for which the site was built; undefined where SITE_URL was not set. */
export function builtFor(): URL | undefined {
	const [, canonical = ''] = /rel="canonical" href="([^"]+)"/.exec(built('hu/index.html')) ?? [];
	if (!/^https?:/.test(canonical)) return undefined;
	return siteOf(canonical.slice(0, -AT.article('hu').length));
}
