/**
 * The address of the site, as it was set.
 *
 * @param text such as `https://example.org/` or `https://example.org/long-reads/story`
 * @param setting how it was named by whoever set it
 * @returns the address with a slash at its end; undefined where none is set
 * @throws Error that says what would be right
 */
export function siteOf(text: string | undefined, setting = 'SITE_URL'): URL | undefined {
	const given = text?.trim();
	if (!given) return undefined;
	const wrong = (what: string) =>
		new Error(
			`${setting} is “${given}”, ${what}; write the whole address of the site, such as https://example.org/story/`
		);
	if (!URL.canParse(given)) throw wrong('which is no address');
	const url = new URL(given);
	if (!/^https?:$/.test(url.protocol)) throw wrong('which does not begin with https://');
	if (url.search || url.hash) throw wrong('which goes on after its path');
	if (url.username || url.password) throw wrong('which holds a name or a password');
	url.pathname = url.pathname.replace(/\/*$/, '/');
	return url;
}

/**
 * The whole address of something on the site.
 *
 * @param at from the root of the site, without a slash before it (`AT` in story/pages.ts)
 */
export function absolute(site: URL, at: string): string {
	return new URL(at, site).href;
}
