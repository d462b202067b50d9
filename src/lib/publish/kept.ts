/**
 * What a kept page tells the service worker. Everything is read out of the page itself, so that a page
 * and its drawings cannot be of two versions.
 */

/** How the article's page says of which version it is. */
export function versionTag(version: string): string {
	return `<meta name="version" content="${version}"/>`;
}

/** The version of an article's page; undefined for every other page. */
export function versionOf(html: string): string | undefined {
	return /<meta name="version" content="([^"]+)"/.exec(html)?.[1];
}

/** The files below `drawings/` that the page fetches when its reader comes near a scene. */
export function drawingsIn(html: string): string[] {
	return [...new Set([...html.matchAll(/"([\w.-]+\.[0-9a-f]{8}\.(?:json|svg))"/g)].map(name))];
}

/** The id of the chapter that has this name in the addresses of the page's language. */
export function chapterAt(html: string, lang: string, slug: string): string | undefined {
	const chapters = html.matchAll(/\bid:"([\w-]+)",slug:(\{[^}]*\})/g);
	return [...chapters].find(([, , slugs]) => slugs?.includes(`${lang}:"${slug}"`))?.[1];
}

function name(match: RegExpMatchArray): string {
	return match[1] ?? '';
}
