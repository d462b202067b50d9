import { round, type Desk } from '$lib/scene/frame';
import { stacked, type Sheet } from '$lib/scene/sheet';
import { box } from '../../drawings/path';
import { block, fitted } from '../../drawings/setting';
import { onPaper, type StripLook } from '../../drawings/strip';
import { INK, joint, painted, PAPER, TYPE } from './painted';

/** The Warsaw Pact: a ground that was claimed, hatched where the wall is missing. */
export function pact(desk: Desk, look: StripLook): Sheet {
	const wide = desk.shape === 'wide';
	const { x, pad } = TYPE[desk.shape];
	const { y } = look;
	const at = (id: string) => onPaper(desk, look, desk.moment(id));
	const [signed, next] = [at('pact-signed'), at('agreement-1957')];
	const [left, right] = [at('austria-vacated') + (wide ? 12 : 4), next - (wide ? 24 : 8)];
	const inner = right - left - 2 * pad;
	const name = desk.say({ hu: 'Varsói Szerződés', en: 'The Warsaw Pact' });
	const size = fitted(desk, name, wide ? 84 : 40, inner);
	const top = y + (wide ? 150 : 84);
	const note = block(desk, inner, 1.1, {
		x: left + pad,
		y: top + size * 0.86 + (wide ? 56 : 24),
		text: desk.say({
			hu: 'Moszkva erre hivatkozott. A szövege ilyen jogot nem ad.',
			en: 'Moscow claimed it as the ground. Its text gives no such right.'
		}),
		size: wide ? 34 : 16
	});
	const last = note.at(-1)?.y ?? top;
	return stacked(
		{
			paths: [
				{ d: box(left, top, right - left, last - top + (wide ? 26 : 11)), fill: PAPER },
				{
					d: `M${signed} ${y + 2}V1400`,
					line: INK,
					width: wide ? 2 : 1
				}
			]
		},
		joint(desk, [signed, y], y, { hu: '{pact-signed}', en: '{pact-signed}' }),
		{
			words: [
				{
					x: left + pad,
					y: round(top + size * 0.92),
					text: name,
					size,
					weight: 800
				},
				...note,
				...painted(
					desk,
					{ hu: '{article-22}. / cikk', en: 'Article / {article-22}' },
					wide ? 110 : 44,
					[x, y + (wide ? 230 : 124)],
					signed - x - pad
				)
			]
		}
	);
}
