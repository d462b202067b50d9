import { round, type Desk } from '$lib/scene/frame';
import type { Word } from '$lib/scene/word';
import { armies } from './armies';
import { claims } from './claims';
import { head } from './heads';
import { legend } from './legend';
import { stacked, type Sheet } from '$lib/scene/sheet';
import { plated } from './plated';
import type { Name } from './scene';
import { halves } from './siege';
import { term } from './term';
import { named } from './towns';
import { seen, views } from './view';

/** What each frame shows before the map: its head, its places, its key. */
export function parts(desk: Desk): Record<Name, Sheet> {
	const { far, home, siege: near } = views(desk);
	const capital = (at: [number, number], size: number) =>
		plated(desk, [
			{
				x: round(at[0] + size * 0.7),
				y: round(at[1] - size * 0.3),
				text: 'Budapest',
				size,
				weight: 800
			}
		]);
	const wide = desk.shape === 'wide';
	const [x, y] = desk.map.at(desk.place('budapest'));
	const size = wide ? 23 : 13;
	/** The land that differs most between the two borders. */
	const [tx, ty] = seen(far, desk.map.at({ lon: 23.75, lat: 47.12 }));
	const transylvania = plated(
		desk,
		desk
			.say({ hu: 'Észak-|Erdély', en: 'Northern| Transylvania' })
			.split('|')
			.map((text, row): Word => ({
				x: tx,
				y: round(ty + row * size),
				text: text.trim(),
				size,
				anchor: 'middle'
			}))
	);
	return {
		'german-occupation': stacked(
			head(
				desk,
				{ hu: '{german-occupation}', en: '{german-occupation}' },
				{ hu: 'német csapatok szállják meg Magyarországot', en: 'German troops occupy Hungary' }
			),
			transylvania,
			capital(seen(far, [x, y]), wide ? 27 : 15),
			legend(desk, [['german'], ['realm']])
		),
		battonya: stacked(
			head(
				desk,
				{ hu: '{soviet-entry}', en: '{soviet-entry}' },
				{
					hu: 'szovjet katonák a mai Magyarország földjén',
					en: 'Soviet soldiers on the soil of today’s Hungary'
				}
			),
			transylvania,
			named(desk, 'first', far),
			legend(
				desk,
				wide
					? [['german'], ['soviet'], ['front'], ['hollow'], ['realm']]
					: [['german', 'soviet'], ['front', 'hollow'], ['realm']]
			)
		),
		allies: stacked(
			armies(desk),
			head(
				desk,
				{ hu: 'Nem egyedül jöttek', en: 'They did not come alone' },
				{
					hu: 'négy szövetséges hadsereg a Vörös Hadsereggel',
					en: 'four allied armies came with the Red Army'
				}
			),
			named(desk, 'autumn', home),
			legend(
				desk,
				wide
					? [['german'], ['soviet'], ['early'], ['ally']]
					: [['german', 'soviet'], ['early'], ['ally']]
			)
		),
		siege: stacked(
			head(
				desk,
				{ hu: '{siege-days} nap', en: '{siege-days} days' },
				{ hu: 'Budapest zárt gyűrűben', en: 'Budapest inside a closed ring' },
				true
			),
			named(desk, 'ring', near),
			halves(desk, near),
			legend(desk, [['german'], ['soviet'], ['late']], wide ? 646 : 178, true)
		),
		april: stacked(
			head(
				desk,
				{ hu: '{war-month}', en: '{war-month}' },
				{ hu: 'mikor ért véget? három állítás', en: 'when did it end? three claims' }
			),
			named(desk, 'spring', home),
			claims(desk),
			wide
				? legend(desk, [['german'], ['soviet'], ['hollow']], 640)
				: legend(desk, [['german', 'soviet'], ['hollow']])
		),
		word: stacked(
			head(
				desk,
				{ hu: '{word-years} év', en: '{word-years} years' },
				{
					hu: 'ennyi ideig volt ez a hivatalos szó',
					en: 'of one official word: “liberation”'
				},
				true
			),
			term(desk)
		)
	};
}
