import { round, type Desk } from '$lib/scene/frame';
import type { Words } from '$lib/story/ledger';

/** What a sign of the map stands for. */
export interface LegendRow {
	sign: 'german' | 'soviet' | 'front' | 'realm' | 'ally' | 'hollow' | 'none';
	x: number;
	y: number;
	text: string;
}

const TEXT: Record<Exclude<LegendRow['sign'], 'none'>, Words> = {
	german: { hu: 'német csapatok kezén', en: 'held by German troops' },
	soviet: { hu: 'szovjet csapatok kezén', en: 'held by Soviet troops' },
	front: { hu: 'a front, vázlat', en: 'the front, schematic' },
	realm: {
		hu: 'Magyarország akkori határa, vázlat; folytonos vonal: a mai',
		en: 'Hungary’s border of that time, schematic; solid line: today’s'
	},
	ally: { hu: 'szövetséges hadsereg útja, vázlat', en: 'way of an allied army, schematic' },
	hollow: { hu: 'üres jel: vitatott vagy nem pontos', en: 'hollow: contested or not exact' }
};

/** Rows from the foot of the picture upwards, each row one or more signs side by side. */
export function legend(desk: Desk, rows: (keyof typeof TEXT)[][], left = 0): LegendRow[] {
	const wide = desk.shape === 'wide';
	const size = legendSize(desk);
	const foot = wide ? 818 : 432;
	return rows.flatMap((signs, row) => {
		let x = left || (wide ? 24 : 12);
		return signs.map((sign): LegendRow => {
			const text = desk.say(TEXT[sign]);
			const at = { sign, x, y: round(foot - (rows.length - 1 - row) * size * 1.35), text };
			x = round(x + desk.measure(text, size, 600) + size * 3);
			return at;
		});
	});
}

export function legendSize({ shape }: Desk): number {
	return shape === 'wide' ? 22 : 13.5;
}

/** The path of a plate behind a key that lies on the hatched land. */
export function backed(desk: Desk, rows: LegendRow[]): string {
	const size = legendSize(desk);
	const [first, last] = [rows[0], rows.at(-1)];
	if (!first || !last) return '';
	const widths = rows.map(({ text }) => desk.measure(text, size, 600));
	const [left, right] = [first.x - size * 0.5, first.x + size * 2.1 + Math.max(...widths)];
	const [top, bottom] = [first.y - size * 1.1, last.y + size * 0.55].map(round);
	return `M${round(left)} ${top}H${round(right)}V${bottom}H${round(left)}z`;
}
