import { round, type Desk } from '$lib/scene/frame';
import type { Garrison } from './garrisons';
import type { Word } from '$lib/scene/word';
import type { Layer } from './layer';
import type { Box } from './box';
import { place, type Ground } from './placing';
import { EXTENT } from './signs';

/** How a garrison is called in one frame: its name and, below it, what it was. */
export interface Tag {
	garrison: Garrison;
	/** One line, or two where it is long. */
	name: string[];
	weight?: 600 | 800;
	role?: string;
	/** What it costs to leave the name out. */
	drop?: number;
}

/**
 * Names beside the signs of a layer.
 *
 * @param signs every sign that is seen, named or not
 * @param ground what the map holds besides
 */
export function naming(
	desk: Desk,
	tags: readonly Tag[],
	signs: readonly Garrison[],
	ground: Ground,
	size: number
): Layer {
	const { u } = ground;
	const extent = ({ kind }: Garrison) => EXTENT[kind].map((half) => half * u) as [number, number];
	const small = Math.max(size * 0.82, desk.shape === 'tall' ? 12 : 17);
	const others = signs
		.filter((sign) => !tags.some((tag) => tag.garrison === sign))
		.map((sign): Box => {
			const [rx, ry] = extent(sign);
			return [sign.x - rx, sign.y - ry, sign.x + rx, sign.y + ry];
		});
	const names = tags.map(({ garrison, name, role, weight = 800, drop = Infinity }) => {
		const [rx, ry] = extent(garrison);
		const width = Math.max(
			...name.map((line) => desk.measure(line, size, weight)),
			role ? desk.measure(role, small, 400) : 0
		);
		const height = size * (0.86 + 0.96 * (name.length - 1)) + (role ? small * 1.02 : 0);
		return { x: garrison.x, y: garrison.y, rx, ry, width, height, drop };
	});
	const words: Word[] = [];
	const tidy = desk.shape === 'wide' ? Math.round : round;
	let leaders = '';
	place(names, { ...ground, taken: [...ground.taken, ...others] }).forEach((spot, i) => {
		const tag = tags[i];
		if (!spot || !tag) return;
		const [left, top, right] = spot.box;
		const at = { start: left, middle: (left + right) / 2, end: right }[spot.side];
		const { weight = 800 } = tag;
		const style = { x: tidy(at), size, weight, halo: 'land', anchor: spot.side };
		let y = top + size * 0.74;
		tag.name.forEach((text, line) => {
			if (line) y += size * 0.96;
			words.push({ ...style, y: tidy(y), text });
		});
		if (tag.role) {
			y = tidy(y + size * 0.04 + small);
			words.push({ ...style, y, text: tag.role, size: round(small), weight: 400 });
		}
		if (spot.line) {
			const [[x1, y1], [x2, y2]] = spot.line;
			leaders += `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`;
		}
	});
	if (!leaders) return { words };
	return {
		words,
		paths: [{ d: leaders, line: 'ink', width: round(1.4 * Math.max(u, 0.6)) }]
	};
}
