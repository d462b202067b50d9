import { round, type Desk } from '$lib/scene/frame';
import { stacked, type Sheet } from '$lib/scene/sheet';
import { box, disc } from '../../drawings/path';
import { thickness, type Camera } from './plan';
import { QUOTED } from './quoted';
import { banner, type Said } from './speech';
import type { Scene } from './street';

/** The two sentences at the reburial: equal in size, type and place. */
export function reburial(desk: Desk, { x, wall, day: day_ }: Camera): Scene {
	const wide = desk.shape === 'wide';
	const [margin, gap, top, pad, size, name] = wide
		? [24, 20, 198, 24, 31, 31]
		: [8, 7, 96, 9, 14.5, 14.5];
	const width = ((wide ? 1000 : 390) - 2 * margin - gap) / 2;
	const day = wide ? 20 : 9;
	const at = x + day * 1.5;
	const spoken = [
		{
			name: { hu: 'Rácz Sándor', en: 'Sándor Rácz' },
			lead: {
				hu: 'kéri a „világ valamennyi becsületes emberét”',
				en: 'appeals to “every decent person in the world”'
			},
			words: QUOTED.racz
		},
		{
			name: { hu: 'Orbán Viktor', en: 'Viktor Orbán' },
			lead: { hu: 'olyan kormányról beszél, amely', en: 'speaks of a government that' },
			words: QUOTED.orban
		}
	].map(({ name: who, lead, words }): Said[] => [
		{ text: who[desk.lang], size: name },
		{ text: lead[desk.lang], size: wide ? 24 : 12.5, weight: 400, above: 0.12 },
		{ text: words[desk.lang], size, weight: 600, above: 0.32 }
	]);
	const box_ = (n: number) => ({ x: margin + n * (width + gap), y: top, width, pad });
	const feet = spoken.map((said, n) => banner(desk, box_(n), said, [0, 0]).foot);
	const foot = Math.max(...feet);
	const pole = round(foot + (wide ? 30 : 26));
	const ground = wall - thickness(desk, day_) / 2;
	return {
		sheet: stacked(
			...spoken.map((said, n): Sheet => {
				const { x: left } = box_(n);
				const from = left + width / 2;
				return {
					words: banner(desk, box_(n), said, [0, 0]).words,
					paths: [
						{ d: `M${from} ${foot}L${at} ${pole}`, line: 'ink', width: wide ? 4 : 2.4 },
						{ d: box(left, top, width, foot - top), fill: 'ink' }
					]
				};
			}),
			{ paths: [{ d: disc(at, pole, wide ? 9 : 5.4), fill: 'ink' }] }
		),
		crowds: [
			[
				at,
				pole + (wide ? 20 : 10),
				wide ? 400 : 160,
				ground - pole - (wide ? 34 : 18),
				wide ? 13 : 7
			]
		]
	};
}
