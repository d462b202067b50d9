import type { Words } from '$lib/story/ledger';
import { round, type Desk } from '$lib/scene/frame';
import type { Stroke, Sheet } from '$lib/scene/sheet';
import type { Word } from '$lib/scene/word';
import { box } from '../../drawings/path';
import { monthsTo } from './days';

const ROWS: [id: string, who: Words, date: Words][] = [
	[
		'hungarian-deadline',
		{ hu: 'a magyarok', en: 'the Hungarians' },
		{ hu: '{hungarian-deadline|year} végéig', en: 'by the end of {hungarian-deadline|year}' }
	],
	[
		'aboimov-deadline',
		{ hu: 'Aboimov', en: 'Aboimov' },
		{
			hu: '{aboimov-deadline|year}. {aboimov-deadline|month} végéig',
			en: 'by the end of {aboimov-deadline}'
		}
	],
	[
		'agreement-deadline',
		{ hu: 'az egyezmény', en: 'the agreement' },
		{ hu: '{agreement-deadline|ig}', en: 'by {agreement-deadline}' }
	]
];

/** How long each side wanted to have: one mark a month, from that of the signature. */
export function ladder(desk: Desk, count: 2 | 3): Sheet {
	const wide = desk.shape === 'wide';
	const [left, top, step, row, size, note] = wide
		? [622, 546, 19.8, 82, 31, 24]
		: [238, 286, 8, 38, 14.5, 12.5];
	const [width, height] = wide ? [13, 27] : [5.6, 12];
	const paths: Stroke[] = [];
	const words: Word[] = [];
	ROWS.slice(0, count).forEach(([id, who, date], n) => {
		const y = top + n * row;
		const months = monthsTo(desk, id);
		const agreed = id === 'agreement-deadline';
		const marks = Array.from({ length: months }, (_, m) => box(left + m * step, y, width, height));
		paths.push({ d: marks.join(''), fill: agreed ? 'ink' : 'faint' });
		const end = left + (months - 1) * step + width + (wide ? 5 : 2.4);
		paths.push({ d: `M${round(end)} ${y - 4}v${height + 8}`, line: 'ink', width: wide ? 4 : 2 });
		words.push(
			{ x: left, y: round(y - note * 0.42), text: desk.say(who), size: note, weight: 400 },
			{
				x: round(left + 18 * step - (step - width)),
				y: round(y - note * 0.42),
				text: desk.say(date),
				size: agreed ? size : note,
				weight: 800,
				anchor: 'end'
			}
		);
	});
	words.push({
		x: left,
		y: round(top + count * row - (wide ? 14 : 7)),
		text: desk.say({
			hu: 'egy jel = egy hónap, {agreement-signed|year} márciusától',
			en: 'one mark = one month, from March {agreement-signed|year}'
		}),
		size: note,
		weight: 400
	});
	return { paths, words };
}
