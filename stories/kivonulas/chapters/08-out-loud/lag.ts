import { round, type Desk } from '$lib/scene/frame';
import type { Sheet } from '$lib/scene/sheet';

/** The days between the words in the street and the first paper: an arrow within the wall. */
export function lag(desk: Desk, y: number, from: number, to: number): Sheet {
	const wide = desk.shape === 'wide';
	const [size, line, tip, middle] = wide ? [52, 2.4, 9, 432] : [24, 1.4, 5, 156];
	const text = desk.say({ hu: '{words-to-paper-days|unit}', en: '{words-to-paper-days|unit}' });
	const half = round(desk.measure(text, size, 800) / 2 + tip * 1.3);
	return {
		paths: [
			{
				d:
					`M${from} ${y - tip}v${2 * tip}M${from} ${y}H${middle - half}M${middle + half} ${y}H${to}` +
					`m${-tip} ${round(-tip * 0.7)}l${tip} ${round(tip * 0.7)}l${-tip} ${round(tip * 0.7)}`,
				line: 'land',
				width: line
			}
		],
		words: [
			{
				x: middle,
				y: round(y + size * 0.34),
				text,
				size,
				weight: 800,
				anchor: 'middle',
				fill: 'land'
			}
		]
	};
}
