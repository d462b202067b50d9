import type { Desk } from '$lib/scene/frame';
import { head, type Head, type Lettering } from './lettering';
import { DASH } from './row';
import type { Name } from './scene';

const HEADS: Record<Name, (desk: Desk) => Head> = {
	hajmasker: () => ({
		figure: '{hajmasker-wagons}',
		title: { hu: 'kocsi az első vonatban', en: 'wagons in the first train' },
		notes: [
			{ hu: 'egy jel = egy kocsi', en: 'one mark = one wagon' },
			{
				hu: 'vázlat: hogy melyik mit vitt, nincs följegyezve',
				en: 'schematic: what each of them carried is not on record'
			}
		]
	}),
	'one-train': () => ({
		figure: '≈ {wagons-per-train}',
		title: { hu: 'kocsi jut átlagosan egy vonatra', en: 'wagons to an average train' },
		notes: [
			{ hu: 'egy jel = egy kocsi, vázlat', en: 'one mark = one wagon, schematic' },
			{
				hu: 'az átlagban személy- és konténervonatok is vannak',
				en: 'passenger and container trains are in the average'
			}
		]
	}),
	'all-wagons': () => ({
		figure: '≈ {wagons}',
		title: { hu: 'vasúti kocsi', en: 'railway wagons' },
		notes: [
			{ hu: 'egy vonás = egy kocsi', en: 'one dash = one wagon' },
			{ hu: 'kerek szám: a vége ezért nyitott', en: 'a round figure, so its end is left open' }
		],
		fill: 'var(--lamp)'
	}),
	people: () => ({
		figure: '{people}',
		title: { hu: 'szovjet állampolgár ment el', en: 'Soviet citizens left' },
		notes: [
			{ hu: 'egy jel = tíz ember', en: 'one mark = ten people' },
			{ hu: 'egy tömb = ezer ember', en: 'one block = a thousand people' }
		]
	}),
	machines: () => ({
		figure: '{vehicles}',
		title: { hu: 'jármű és harcjármű', en: 'vehicles and combat vehicles' },
		notes: [
			{ hu: 'egy jel = egy jármű', en: 'one mark = one vehicle' },
			{ hu: 'ennyit vittek el', en: 'all of them were taken away' }
		]
	}),
	tonnes: () => ({
		figure: '{tonnes-total}',
		title: { hu: 'tonna készlet', en: 'tonnes in store' },
		notes: [
			{ hu: 'egy jel = ezer tonna', en: 'one mark = a thousand tonnes' },
			{ hu: 'Magyarországon, a kivonulás kezdetén', en: 'in Hungary, when the withdrawal began' }
		]
	}),
	gauge: () => ({
		figure: '{gauge-difference} mm',
		title: { hu: 'ennyivel szélesebb a szovjet vágány', en: 'wider than the Hungarian track' },
		notes: [
			{
				hu: 'a két vágány felülről, egy léptékben',
				en: 'both from above, to one scale'
			},
			{ hu: 'a bal sínszálak egy vonalba igazítva', en: 'left rails set in one line' }
		]
	}),
	calendar: () => ({
		figure: '{withdrawal-days}',
		title: { hu: 'nap az első vonattól az utolsóig', en: 'days from the first train to the last' },
		notes: [
			{ hu: 'számozva: a keltezett távozások', en: 'numbered: departures with a date' },
			{
				hu: 'kis piros négyzet: ismert hely, ismeretlen nap',
				en: 'small red square: known place, unknown day'
			}
		],
		halo: 'var(--abroad)'
	}),
	threat: () => ({
		figure: '≈ {tonnes-gone-july-1990}',
		title: { hu: 'tonna ment el', en: 'tonnes had gone' },
		notes: [
			{
				hu: '{progress-july-1990|ig} az {tonnes-total} tonnás készletből',
				en: 'by {progress-july-1990}, of a stock of {tonnes-total}'
			},
			{ hu: 'egy jel = ezer tonna', en: 'one mark = a thousand tonnes' }
		]
	}),
	'as-long-as-the-country': ({ shape }) => ({
		figure: '≈ {train-of-all-length} km',
		title: { hu: 'az összes kocsi egy sorban', en: 'all the wagons in one row' },
		notes: [
			{
				hu: `egy vonás = ${DASH[shape]} kocsi; a vonal vázlatos`,
				en: `one dash = ${DASH[shape]} wagons; the line is schematic`
			},
			{
				hu: 'ha egy kocsi {wagon-length} méter (feltevés)',
				en: 'if a wagon is {wagon-length} m long (assumed)'
			}
		],
		fill: 'var(--lamp)',
		halo: 'var(--abroad)'
	})
};

/** The head of every frame. */
export function heads(desk: Desk): Record<Name, Lettering[]> {
	return Object.fromEntries(
		Object.entries(HEADS).map(([name, make]) => [name, head(desk, make(desk))])
	) as Record<Name, Lettering[]>;
}
