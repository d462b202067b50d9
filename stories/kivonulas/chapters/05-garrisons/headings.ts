import type { Desk } from '$lib/scene/frame';
import { namedPlaces } from '$lib/story/named';
import { buildings } from './buildings';
import { heading, legend } from './heading';
import type { Layer } from './layer';

/** What stands above and below the picture of each frame. */
export function headings(desk: Desk): Record<string, Layer> {
	const say = desk.say;
	const wide = desk.shape === 'wide';
	const one = (hu: string, en: string) =>
		say({ hu: `egy jel = egy ${hu}`, en: `one sign = one ${en}` });
	const join = (
		head: Parameters<typeof heading>[1],
		entries: Parameters<typeof legend>[1] = []
	) => {
		const plate = entries.length > 0 ? legend(desk, entries) : {};
		return { ...plate, words: [...heading(desk, head), ...(plate.words ?? [])] };
	};
	const unsure = say({
		hu: 'üres jel: közepesen biztos adat',
		en: 'hollow sign: medium confidence'
	});
	return {
		'empty-map': join({
			title: say({ hu: 'Magyarország, {garrisons-date}', en: 'Hungary, {garrisons-date}' }),
			notes: [
				say({ hu: 'a szomszédok akkori nevükön', en: 'neighbours under their names of the time' })
			],
			halo: 'abroad'
		}),
		headquarters: join(
			{
				title: say({ hu: 'A parancsnokságok', en: 'The headquarters' }),
				notes: [one('parancsnokság', 'headquarters')],
				halo: 'abroad'
			},
			[
				{ kind: 'group', text: say({ hu: 'hadseregcsoport', en: 'group of forces' }) },
				{ kind: 'tank', text: say({ hu: '{tank-divisions|unit}', en: '{tank-divisions|unit}' }) },
				{
					kind: 'rifle',
					text: say({ hu: '{motor-rifle-divisions|unit}', en: '{motor-rifle-divisions|unit}' })
				}
			]
		),
		airfields: join(
			{
				figure: say({ hu: '{airfields-main}', en: '{airfields-main}' }),
				title: say({ hu: 'betonpályás repülőtér', en: 'airfields with concrete runways' }),
				notes: [
					one('repülőtér', 'airfield'),
					say({ hu: 'halvány jel: parancsnokság', en: 'pale sign: headquarters' })
				],
				halo: 'abroad'
			},
			[
				{
					kind: 'airfield',
					text: say({ hu: 'repülőtér betonpályával', en: 'airfield, concrete runway' })
				},
				{
					kind: 'airfield',
					sure: false,
					text: say({ hu: 'a források mást-mást mondanak', en: 'the sources disagree' })
				}
			]
		),
		missiles: join(
			{
				title: say({ hu: 'Rakéták és raktárak', en: 'Missiles and depots' }),
				notes: [
					one('alakulat vagy raktár', 'unit or depot'),
					say({
						hu: 'halvány jel: parancsnokság, repülőtér',
						en: 'pale sign: headquarters, airfield'
					})
				],
				halo: 'abroad'
			},
			[
				{ kind: 'missile', text: say({ hu: 'rakétaalakulat', en: 'missile unit' }) },
				{
					kind: 'missile',
					sure: false,
					text: say({ hu: 'közepesen biztos adat', en: 'medium confidence' })
				},
				{ kind: 'depot', text: say({ hu: 'raktár', en: 'depot' }) }
			]
		),
		'all-named': join(
			{
				figure: String(namedPlaces(desk.places).length),
				title: say({ hu: 'helyet tudunk megnevezni', en: 'places that we can name' }),
				notes: [
					say({
						hu: 'Helyőrség mintegy {garrisons-1988} volt {garrisons-date} végén.',
						en: 'At the end of {garrisons-date} there were about {garrisons-1988} garrisons.'
					}),
					wide
						? one('hely', 'place')
						: one('hely; név csak ott, ahol elfér', 'place; named only where there is room'),
					...(wide
						? [
								say({
									hu: 'az egymást fedő jelek széthúzva',
									en: 'overlapping signs are moved apart'
								})
							]
						: [])
				],
				halo: 'abroad'
			},
			[
				{
					kind: 'group',
					also: ['tank', 'rifle'],
					text: say({ hu: 'parancsnokság', en: 'headquarters' })
				},
				{ kind: 'airfield', text: say({ hu: 'repülőtér', en: 'airfield' }) },
				{ kind: 'missile', text: say({ hu: 'rakétaalakulat', en: 'missile unit' }) },
				{ kind: 'depot', text: say({ hu: 'raktár', en: 'depot' }) },
				{ kind: 'garrison', text: say({ hu: 'más helyőrség', en: 'other garrison' }) },
				{ kind: 'garrison', sure: false, text: unsure }
			]
		),
		buildings: buildings(desk),
		count: join({
			title: say({ hu: 'Három számlálás', en: 'Three counts' }),
			notes: [
				say({
					hu: 'Mindegyik mást számol; hogy hol fedik egymást, egyik forrás sem mondja meg.',
					en: 'Each counts something else; where they overlap, no source says.'
				})
			]
		}),
		'kis-moszkva': join({
			title: say({ hu: 'Kis-Moszkva', en: '“Little Moscow”' }),
			notes: wide
				? [
						say({ hu: 'zárt szovjet város', en: 'a closed Soviet town between' }),
						say({ hu: 'Nagyvázsony és Tótvázsony között', en: 'Nagyvázsony and Tótvázsony' })
					]
				: [
						say({
							hu: 'zárt szovjet város Nagyvázsony és Tótvázsony között',
							en: 'a closed Soviet town between Nagyvázsony and Tótvázsony'
						})
					],
			halo: wide ? 'land' : 'paper'
		})
	};
}
