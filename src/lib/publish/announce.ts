import type { Plugin } from 'vite';
import { siteOf } from './site.ts';

/**
 * Says while the site is built for which address, and what is left out where none is set.
 *
 * @param text the setting SITE_URL
 * @throws Error where the setting is no address of a site
 */
export function announceSite(text: string | undefined): Plugin {
	const site = siteOf(text);
	return {
		name: 'announce-site',
		apply: 'build',
		configResolved({ build, logger }) {
			if (build.ssr) return;
			if (site) logger.info(`Building the site for ${site.href}`);
			else {
				logger.warn(
					'SITE_URL is not set: links stay relative, and what needs whole addresses is left out ' +
						'(cards in link previews, sitemap, oEmbed). For a site that is published: ' +
						'SITE_URL=https://example.org/story/ npm run build'
				);
			}
		}
	};
}
