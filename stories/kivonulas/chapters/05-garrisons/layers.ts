import type { Desk } from '$lib/scene/frame';
import { garrisons, type Garrison } from './garrisons';
import { boxesOf, groundOf } from './clearance';
import { capital, capitalName, neighbours, scale, waters } from './ground';
import type { Layer } from './layer';
import { naming, type Tag } from './naming';
import { points } from './signs';
import { town } from './town';

/** Names that a phone has room for come first where they are sure and large. */
function drops(garrison: Garrison): number {
	if (garrison.kind === 'group' || garrison.kind === 'tank' || garrison.kind === 'rifle')
		return 900;
	return (garrison.kind === 'garrison' ? 15 : 40) + (garrison.sure ? 10 : 0);
}

/** Everything that a frame shows or hides on its own. */
export function layers(desk: Desk) {
	const wide = desk.shape === 'wide';
	const u = wide ? 1 : 0.5;
	const all = garrisons(desk, u);
	const of = (...kinds: Garrison['kind'][]) => all.filter(({ kind }) => kinds.includes(kind));
	const commands = of('group', 'tank', 'rifle');
	const airfields = of('airfield');
	const missiles = of('missile', 'depot');
	const rest = of('garrison');
	const land = { countries: neighbours(desk), waters: waters(desk), scale: scale(desk) };
	const taken = [...boxesOf(desk, land.waters), ...(wide ? boxesOf(desk, land.countries) : [])];
	const ground = groundOf(desk, u, taken);
	const size = wide ? 26 : 14.5;
	const say = desk.say;
	// A double name is too long for a phone.
	const split = (text: string) => (wide ? [text] : text.split(/(?<=–)/));
	const name = (garrison: Garrison, role?: string): Tag => ({
		garrison,
		name: split(garrison.place.name[desk.lang]),
		...(role && { role })
	});
	const ROLES: Record<string, string> = {
		matyasfold: say({ hu: 'Déli Hadseregcsoport', en: 'Southern Group of Forces' }),
		kalocsa: say({ hu: 'helikopterek', en: 'helicopters' }),
		mezokovesd: say({ hu: 'vitatott szerepű', en: 'its role is disputed' }),
		baj: say({ hu: 'rakétaosztály', en: 'missile battalion' }),
		dombovar: say({ hu: 'rakétadandár', en: 'missile brigade' }),
		nagyvazsony: say({ hu: 'robbanófej-raktár', en: 'warhead depot' }),
		komarom: say({ hu: 'Monostori erőd, lőszerraktár', en: 'Fort Monostor, ammunition depot' }),
		varpalota: say({ hu: 'üzemanyagtelep', en: 'fuel depot' })
	};
	const named = (signs: Garrison[]) => signs.map((sign) => name(sign, ROLES[sign.place.id]));
	const seen = [commands, [...commands, ...airfields], [...commands, ...airfields, ...missiles]];
	return {
		...land,
		capital: capital(desk),
		capitalName: capitalName(desk),
		commands: { signs: points(commands, u), u },
		airfields: { signs: points(airfields, u), u },
		missiles: { signs: points(missiles, u), u },
		rest: { signs: points(rest, u), u },
		commandNames: naming(desk, named(commands), seen[0] ?? [], ground, size),
		airfieldNames: naming(desk, named(airfields), seen[1] ?? [], ground, size),
		missileNames: naming(desk, named(missiles), seen[2] ?? [], ground, size),
		allNames: naming(
			desk,
			all.map((garrison) => ({
				...name(garrison),
				weight: commands.includes(garrison) ? 800 : 600,
				...(!wide && { drop: drops(garrison) })
			})),
			all,
			groundOf(desk, u, wide ? boxesOf(desk, land.countries) : []),
			wide ? 19.5 : 12
		),
		town: town(desk)
	} satisfies Record<string, Layer>;
}
