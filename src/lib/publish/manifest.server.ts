import tokens from '$lib/scene/tokens.css?raw';
import { ICONS } from '$lib/story/pages';
import type { Story } from '$lib/story/story';

/** The web app manifest of a story: it may stand on a home screen, and opens like a page. */
export function manifestOf({ title, standfirst }: Pick<Story, 'title' | 'standfirst'>): string {
	const icons = Object.entries(ICONS)
		.filter(([name]) => name.startsWith('icon-'))
		.map(([name, size]) => ({
			src: name,
			sizes: `${size}x${size}`,
			type: 'image/png',
			purpose: name.includes('maskable') ? 'maskable' : 'any'
		}));
	const manifest = {
		name: `${title.hu} / ${title.en}`,
		short_name: title.hu,
		description: standfirst.hu,
		lang: 'hu',
		dir: 'ltr',
		start_url: './',
		scope: './',
		display: 'minimal-ui',
		background_color: colour('paper'),
		theme_color: colour('paper'),
		icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }, ...icons]
	};
	return `${JSON.stringify(manifest, undefined, '\t')}\n`;
}

/** The value of a colour by day; the first block of tokens.css has it. */
function colour(name: string): string {
	const value = new RegExp(`--${name}:\\s*(#[0-9a-f]+)`).exec(tokens)?.[1];
	if (!value) throw new Error(`tokens.css has no colour “${name}”: name one that it has`);
	return value;
}
