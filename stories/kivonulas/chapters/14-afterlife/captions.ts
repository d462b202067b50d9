import type { Desk } from '$lib/scene/frame';
import type { Word } from '$lib/scene/word';
import type { Place } from './looks';
import { told } from './view';

/** What is told below the tag of each place. */
export function captions(desk: Desk): Record<Place, Word[]> {
	return {
		ruin: told(
			desk,
			{
				hu: 'Szovjet repülőtér volt {kunmadaras-from} és {kunmadaras-until} között.',
				en: 'A Soviet airfield from {kunmadaras-from} to {kunmadaras-until}.'
			},
			{ hu: 'a kifutó vázlatosan', en: 'the runway, schematic' }
		),
		wells: told(
			desk,
			{
				hu: '{sarmellek-wells}: bűzlik a kútvíz, a csapatok még itt vannak.',
				en: 'In {sarmellek-wells} the well water stinks; the troops are still here.'
			},
			{ hu: 'metszet, vázlat, nem méretarányos', en: 'section, schematic, not to scale' }
		),
		fort: told(
			desk,
			{
				hu: '{monostor-rooms} helyiség, {monostor-until|ig} lőszerraktár.',
				en: '{monostor-rooms} rooms; an ammunition depot until {monostor-until}.'
			},
			{ hu: 'a kazamaták homlokzata, vázlat', en: 'the front of the casemates, schematic' }
		),
		'ghost-town': told(
			desk,
			{
				hu: '{szentkiralyszabadja-people} ember lakta; {szentkiralyszabadja-guarded-until|ig} őrizték.',
				en: 'Home to {szentkiralyszabadja-people} people; guarded until {szentkiralyszabadja-guarded-until}.'
			},
			{
				hu: 'a lakószám becslés; a házak vázlatosan',
				en: 'the number is an estimate; houses schematic'
			}
		),
		cave: told(
			desk,
			{
				hu: '{kivonulas-cave|ban} barlangot találtak a volt gyakorlótéren.',
				en: 'In {kivonulas-cave} a cave was found on the old training ground.'
			},
			{
				hu: 'egy forrás szerint; metszet, a barlang alakja vázlat',
				en: 'by one source; section, the cave’s shape is schematic'
			}
		)
	};
}
