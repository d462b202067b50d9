import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { render } from 'svelte/server';
import { early } from '$lib/article/arrive';
import Article from '$lib/article/Article.svelte';
import { article } from '$lib/article/article.server';
import { drawingFile, mapFile } from '$lib/article/drawings.server';
import type { ArticlePage } from '$lib/article/page';
import { pictures } from '$lib/article/pictures.server';
import { prose } from '$lib/article/prose';
import { draw, sceneOf } from '$lib/article/scenes.server';
import { keepHead } from '$lib/publish/head.server';
import { keepToday } from '$lib/publish/today.server';
import { absolute } from '$lib/publish/site';
import { escape } from '$lib/scene/escape';
import { SHAPES, SIZE, type Shape } from '$lib/scene/frame';
import { markup } from '$lib/scene/still.server';
import { edition } from '$lib/story/edition.server';
import { otherThan, type Lang } from '$lib/story/ledger';
import { AT, LOGO } from '$lib/story/pages';
import type { Held } from './single/held';
import { fileIn } from './single/href';
import { share } from './single/shared';
import { leadOut } from './single/links';

/** What a single file is made with. */
export interface Means {
	/** Where the site stands. */
	site: URL;
	/** How the files of the edition are called. */
	name: string;
	/** The script of play.ts, and its style sheet. */
	script: string;
	style: string;
	/** The icon of the site, as SVG. */
	icon: string;
}

/** The article of a language as one HTML file that asks for no other. */
export function single(lang: Lang, means: Means): string {
	const { site, name } = means;
	const page = article(lang);
	const { title, head } = keepHead(lang);
	const { body } = render(Article, { props: { page, today: keepToday(lang) } });
	const { html, shapes } = withStills(body, page);
	const lead = (text: string) =>
		leadOut(text, {
			site,
			at: AT.article(lang),
			files: { [AT.article(otherThan(lang))]: fileIn(name, otherThan(lang)) }
		});
	return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#f2eee3" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#191814" media="(prefers-color-scheme: dark)">
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(means.icon.trim())}">
${early(undefined)}
<title>${escape(title)}</title>
${lead(prose(head))}
<style>${means.style}</style>
</head>
<body>
${shapes}
<div id="article" style="display: contents">${lead(withOrigin(withLogo(html), lang, site))}</div>
<script type="application/octet-stream" id="held">${pack(page, name)}</script>
<script type="module">${inline(means.script)}</script>
</body>
</html>
`;
}

const STILL = /<picture class="still">.*?\/scenes\/([a-z-]+)\/([a-z0-9-]+)\..*?<\/picture>/gs;

/** Puts the frames themselves where the page would ask for them. */
function withStills(body: string, { lang }: ArticlePage): { html: string; shapes: string } {
	const frames = [...body.matchAll(STILL)].map(([, chapter = '', frame = '']) => ({
		chapter,
		frame,
		light: sceneOf(chapter).light
	}));
	const drawings = frames.flatMap(({ chapter, frame, light }) =>
		SHAPES.map((shape) => ({ light, svg: stillOf(chapter, frame, lang, shape) }))
	);
	const { pictures, pieces, paints } = share(drawings);
	const papers = pictures.values();
	const paper = (shape: Shape) => {
		const { width, height } = SIZE[shape];
		return `<svg class="${shape}" viewBox="0 0 ${width} ${height}">${papers.next().value}</svg>`;
	};
	return {
		html: body.replace(
			STILL,
			() => `<div class="still" aria-hidden="true">${SHAPES.map(paper).join('')}</div>`
		),
		shapes: [
			mapFile().text,
			`<svg class="shapes" aria-hidden="true"><defs>${pieces}</defs></svg>`,
			...Object.entries(paints).map(
				([light, paint]) =>
					`<svg class="shapes" aria-hidden="true" data-light="${light}"><defs>${paint}</defs></svg>`
			)
		].join('\n')
	};
}

/** A frame with its words as text; the map's shapes stand once in the page. */
function stillOf(chapter: string, frame: string, lang: Lang, shape: Shape): string {
	const picture = pictures[chapter];
	const { marks, looks } = draw(chapter, lang, shape);
	const look = looks[frame];
	if (!picture || !look) throw new Error(`the chapter “${chapter}” draws no frame “${frame}”`);
	const { width, height } = SIZE[shape];
	const paper = `<rect width="${width}" height="${height}" fill="var(--paper)"/>`;
	return paper + markup(picture, { look, marks, shape, lang });
}

/** The script's share of the file, packed. */
function pack(page: ArticlePage, name: string): string {
	const files: Held['files'] = {};
	for (const { id } of page.chapters) {
		for (const shape of SHAPES) {
			const { name, text } = drawingFile(id, page.lang, shape);
			files[`/drawings/${name}`] = text;
		}
	}
	const held: Held = { name, page, files };
	return deflateRawSync(JSON.stringify(held), { level: 9 }).toString('base64');
}

/** A script as it stands in a page. */
function inline(script: string): string {
	return script.replace(/<(?=!--|\/script)/gi, '\\x3C');
}

/** The publisher’s mark itself, where the page would ask for it. */
function withLogo(html: string): string {
	const mark = edition?.logo && readFileSync(edition.logo, 'utf8').trim();
	if (!mark) return html;
	return html.replace(
		`src="../${LOGO}"`,
		() => `src="data:image/svg+xml,${encodeURIComponent(mark)}"`
	);
}

/** Where the file is from, at its foot. */
function withOrigin(html: string, lang: Lang, site: URL): string {
	const at = absolute(site, AT.article(lang));
	const link = `<a href="${escape(at)}">${escape(decodeURI(at.replace(/^https?:\/\//, '')))}</a>`;
	return html.replace(
		/<footer class="foot"><div class="column">/,
		`$&<p class="origin">${ORIGIN[lang](link)}</p>`
	);
}

const ORIGIN: Record<Lang, (link: string) => string> = {
	hu: (link) =>
		`Ez a fájl magában is teljes, és hálózat nélkül is olvasható. A cikk a weben: ${link}`,
	en: (link) =>
		`This file is complete in itself and reads without a network. The article on the web: ${link}`
};
