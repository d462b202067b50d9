import type { Desk } from '$lib/scene/frame';
import type { Camera } from './plan';
import { banner, type Said } from './speech';
import type { Scene } from './street';

/** The demand of the two parties, three weeks after the note that nobody in the street knew of. */
export function demand(desk: Desk, { x }: Camera): Scene {
	const wide = desk.shape === 'wide';
	const [left, top, width, pad] = wide ? [24, 198, 952, 26] : [8, 96, 374, 10];
	const said: Said[] = [
		{
			text: desk.say({
				hu: 'azonnali, feltétel nélküli kivonást',
				en: 'immediate, unconditional withdrawal'
			}),
			size: wide ? 76 : 30
		},
		{
			text: desk.say({
				hu: 'Magyar Október Párt · Magyar Radikális Párt',
				en: 'Hungarian October Party · Hungarian Radical Party'
			}),
			size: wide ? 24 : 12.5,
			weight: 400,
			above: 0.35
		}
	];
	const day = wide ? 20 : 9;
	const at = x + day / 2;
	const pole = wide ? 408 : 196;
	return {
		sheet: banner(desk, { x: left, y: top, width, pad }, said, [at, pole]),
		crowds: [wide ? [at, pole + 18, 130, 42, 13] : [at, pole + 9, 64, 28, 7]]
	};
}
