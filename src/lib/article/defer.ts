/** As SvelteKit writes them: the files that the page will ask for, and how it begins. */
const PRELOAD = /\s*<link href="([^"]+)" rel="modulepreload">/g;
const START = /Promise\.all\(\[(?:\s*import\("[^"]+"\),?)+\s*\]\)/;

/**
 * Lets a page be painted before its script is asked for: the page is complete without it, and on a slow
 * line the files would take their time from the text and its fonts.
 *
 * @param html a page as SvelteKit prints it; one without script stays as it is
 * @throws Error where files are to be fetched but the start is not found, for then SvelteKit has changed
 */
export function deferScript(html: string): string {
	const files = Array.from(html.matchAll(PRELOAD), ([, href]) => href);
	if (files.length === 0) return html;
	if (!START.test(html))
		throw new Error(
			'The page’s script could not be put after its first paint: SvelteKit’s start script is not as src/lib/article/defer.ts knows it, “Promise.all([import(…), …])”.'
		);
	return html.replace(PRELOAD, '').replace(START, (start) => afterPaint(files, start));
}

/** Script that waits for the first paint, asks for all files at once, and then starts. */
function afterPaint(files: readonly (string | undefined)[], start: string): string {
	return `new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))).then(() => {
	for (const href of ${JSON.stringify(files)})
		document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
	return ${start};
})`;
}
