/**
 * How a reader arrives at a place in the page: what must run while the page is still read, before
 * anything is painted. Each is the text of a script that stands in the page itself.
 */

/** A script of the page, as markup. */
function script(text: string): string {
	return `<script>${text}${'</'}script>`;
}

/**
 * A reader who scrolls before the text's face is there keeps the other one for this visit (page.css):
 * a change would move every line.
 */
const hasty =
	"addEventListener('scroll',()=>{document.fonts.check('1em Literata','aő')||(d.plain='')},{once:true})";

/**
 * Stands in the head. The reading view must stand before the first paint; where the browser will put
 * the reader back to a place of an earlier visit, all of the page must have its height (page.css); and
 * a page that opens at a chapter shows nothing before it stands there.
 *
 * @param at the chapter at which the page opens
 */
export function early(at: string | undefined): string {
	const opens = at === undefined ? `else{${hasty}}` : "else{d.opening='';d.whole=''}";
	return script(
		'var d=document.documentElement.dataset;' +
			"if(location.hash||performance.getEntriesByType('navigation')[0]?.type!='navigate')" +
			`{d.whole=''}${opens}` +
			"try{if(localStorage.getItem('reading'))d.reading=''}catch{}"
	);
}

/** So long the fonts are waited for, in milliseconds. */
const PATIENCE = 1500;

/**
 * Stands behind the chapter at which the page opens, which has its place by then. What stands above it
 * may still change its height with the fonts, so they are waited for a little.
 */
export function opening(chapter: string): string {
	return script(
		"if('opening' in d){" +
			`let go=()=>document.getElementById('${chapter}').scrollIntoView(),` +
			"show=()=>{if('opening' in d){go();delete d.opening}};" +
			`go();document.fonts.ready.then(show);setTimeout(show,${PATIENCE})}`
	);
}

/**
 * The id to which an anchor leads. One of a step that is there no more leads to its chapter.
 *
 * @param chapters the ids of the chapters
 * @returns undefined where it leads nowhere
 */
export function whereTo(
	anchor: string,
	chapters: readonly string[],
	exists: (id: string) => boolean
): string | undefined {
	if (anchor === '' || exists(anchor)) return anchor || undefined;
	return chapters.find((id) => anchor.startsWith(`${id}-`));
}
