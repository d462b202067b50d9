/** What the links of a page are led out of it by. */
export interface Ways {
	/** Where the site stands. */
	site: URL;
	/** Where the page stands on it: `hu/`. */
	at: string;
	/** Pages that stand beside this one as files, by where they stand on the site. */
	files: Record<string, string>;
}

const LINK = /(<(?:a|link)\b[^>]*? href=")([^"]*)"/g;

/**
 * Makes the links of a page whole, so that they lead where they should from anywhere. Links within
 * the page stay as they are.
 */
export function leadOut(html: string, { site, at, files }: Ways): string {
	const page = new URL(at, site);
	const way = (to: string): string => {
		if (/^(#|[a-z]+:)/.test(to)) return to;
		// The program renders addresses from the root of the site.
		const { href } = to.startsWith('/') ? new URL(to.slice(1), site) : new URL(to, page);
		return href;
	};
	const beside = new Map(Object.entries(files).map(([at, file]) => [new URL(at, site).href, file]));
	return html.replace(LINK, (_, before: string, to: string) => {
		const href = way(to);
		const file = before.startsWith('<a') ? beside.get(href) : undefined;
		return `${before}${file ?? href}"`;
	});
}
