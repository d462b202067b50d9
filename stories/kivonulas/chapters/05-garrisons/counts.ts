import type { Desk } from '$lib/scene/frame';
import { wrap } from '../../drawings/setting';
import type { Layer } from './layer';
import { panel, type Count } from './panel';

/** Three counts, each in a panel of its own, and where the panels stand. */
export function counts(desk: Desk, broken: string): { layer: Layer; x: number; y: number }[] {
	const [left, top, width, step] = desk.shape === 'wide' ? [26, 148, 300, 324] : [8, 70, 120, 127];
	const one = { hu: 'egy jel = egy helyőrség', en: 'one mark = one garrison' };
	const all: Count[] = [
		{
			about: desk.say({ hu: 'mintegy', en: 'about' }),
			value: desk.number('garrisons-1988'),
			figure: desk.say({ hu: '{garrisons-1988}', en: '{garrisons-1988}' }),
			title: desk.say({
				hu: 'helyőrség {garrisons-date} végén',
				en: 'garrisons at the end of {garrisons-date}'
			}),
			mark: desk.say(one),
			closed: false,
			colour: 'red'
		},
		{
			about: '',
			value: desk.number('garrisons-handed-over'),
			figure: desk.say({ hu: '{garrisons-handed-over}', en: '{garrisons-handed-over}' }),
			title: desk.say({ hu: 'átadott helyőrség', en: 'garrisons handed over' }),
			mark: desk.say(one),
			closed: true,
			colour: 'ink',
			sites: {
				value: desk.number('sites-handed-over'),
				figure: desk.say({ hu: '{sites-handed-over}', en: '{sites-handed-over}' }),
				title: desk.say({ hu: 'ingatlan', en: 'properties' }),
				mark: desk.say({ hu: 'egy négyzet = egy ingatlan', en: 'one square = one property' })
			}
		},
		{
			about: desk.say({ hu: 'közel', en: 'nearly' }),
			value: desk.number('garrisons-soviet-built'),
			figure: desk.say({ hu: '{garrisons-soviet-built}', en: '{garrisons-soviet-built}' }),
			title: desk.say({
				hu: 'helyőrség és katonaváros szovjet pénzen emelt épületekkel',
				en: 'garrisons and military towns with buildings put up with Soviet money'
			}),
			mark: desk.say({
				hu: 'egy jel = egy helyőrség vagy katonaváros',
				en: 'one mark = one garrison or military town'
			}),
			closed: false,
			colour: 'red',
			built: true
		}
	];
	// The marks of all three begin on one line, below the longest title.
	const wide = desk.shape === 'wide';
	const deep = Math.max(
		...all.map(({ title }) => {
			const inner = width - (wide ? 44 : 14);
			return wrap(title, inner, (part) => desk.measure(part, wide ? 26 : 13, 800)).length;
		})
	);
	return all.map((count, i) => ({
		layer: panel(desk, count, width, deep, broken),
		x: left + i * step,
		y: top
	}));
}
