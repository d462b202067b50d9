import { escape } from '$lib/scene/escape';
import { AT, CARDS } from '$lib/story/pages';
import type { Lang } from '$lib/story/ledger';
import { absolute } from './site';

/** Whose message it is when a scene on another page tells how tall it is (stepper.ts). */
export const SOURCE = 'story-embed';

/** What stands on another page is first shown as wide as this, in pixels. */
export const WIDTH = 600;

/** Letters in a line of the first width, and the height of one with what parts paragraphs. */
const LINE = { letters: 58, height: 26.5, apart: 14 };
/** As tall as all but the prose and the dek, whose line holds more and is lower. */
const REST = 772;
const DEK = { letters: 60, height: 25 };

/**
 * How tall the scene is at its first width, in pixels, as near as can be known without a browser:
 * rather a line too much than one too few.
 *
 * @param prose that of each step, as HTML; the longest counts
 */
export function heightOf(dek: string, prose: string[]): number {
	const lines = (text: string, letters: number) => Math.ceil(text.length / letters);
	const tall = prose.map((html) => {
		const paragraphs = html
			.split(/<\/(?:p|footer)>/)
			.map((part) => part.replace(/<[^>]*>|&[^;]+;|\u00ad/g, '').trim())
			.filter(Boolean);
		return paragraphs.reduce(
			(sum, text) => sum + lines(text, LINE.letters) * LINE.height + LINE.apart,
			-LINE.apart
		);
	});
	const whole = REST + lines(dek, DEK.letters) * DEK.height + Math.max(0, ...tall);
	return Math.ceil(whole / 10) * 10;
}

/** What a page that holds the scene does with its message; the README shows it in full. */
const LISTENER =
	`addEventListener('message',function(e){var d=e.data;` +
	`if(d&&d.source==='${SOURCE}'&&d.type==='resize')` +
	`document.querySelectorAll('iframe').forEach(function(f){` +
	`if(f.contentWindow===e.source)f.style.height=d.height+'px'})})`;

/** A scene as another page holds it. */
export interface Snippet {
	/** The whole address of the scene. */
	url: string;
	title: string;
	/** In pixels: what it needs at its first width. */
	height: number;
	/** Whether the frame follows the height of what is in it, for which it takes a line of script. */
	resize?: boolean;
}

/** The HTML with which another page shows a scene. */
export function snippet({ url, title, height, resize = true }: Snippet): string {
	const frame =
		`<iframe src="${escape(url)}" title="${escape(title)}" width="${WIDTH}" height="${height}" ` +
		'loading="lazy" style="width:100%;border:0"></iframe>';
	return resize ? `${frame}\n<script>${LISTENER}</script>` : frame;
}

/** What of a chapter its scene on another page tells. */
export interface Embedded {
	lang: Lang;
	chapter: string;
	/** The title of the chapter, and that of the article. */
	title: string;
	article: string;
	height: number;
}

/**
 * What the scene answers to whoever asks by oEmbed 1.0 (https://oembed.com, 2.3.4.4).
 *
 * @param site the address of the site; oEmbed knows whole addresses alone
 */
export function oembed({ lang, chapter, title, article, height }: Embedded, site: URL) {
	const whole = `${title} – ${article}`;
	return {
		version: '1.0',
		type: 'rich',
		title: whole,
		author_name: article,
		author_url: absolute(site, AT.article(lang)),
		provider_name: article,
		provider_url: site.href,
		cache_age: 86_400,
		html: snippet({ url: absolute(site, AT.embed(lang, chapter)), title: whole, height }),
		width: WIDTH,
		height,
		thumbnail_url: absolute(site, AT.card(lang, chapter)),
		thumbnail_width: CARDS.wide.width,
		thumbnail_height: CARDS.wide.height
	};
}
