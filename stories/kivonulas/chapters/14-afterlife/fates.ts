import type { Words } from '$lib/story/ledger';

/** What became of a place: in use, in use for a while, empty or in ruins, given back to nature. */
export type State = 'used' | 'over' | 'empty' | 'nature';

/** The colour of a tag, and of the words on it. */
export const COLOURS: Record<State, { fill: string; text: string; line: string }> = {
	used: { fill: 'olive', text: 'land', line: 'olive' },
	over: { fill: 'paper', text: 'ink', line: 'olive' },
	empty: { fill: 'ink', text: 'land', line: 'ink' },
	nature: { fill: 'water', text: 'ink', line: 'water' }
};

/** The fate of a place that this article tells. */
export interface Fate {
	/** The place or site in places.yaml. */
	id: string;
	state: State;
	/** Which part of a double name stands on the map; the first, if nothing is said. */
	part?: 1;
	/** What the tag on the map says. */
	tag: Words;
	/** Where one source of middling weight is all there is. */
	unsure?: boolean;
}

/** All places of which a source says what became of them, from the west to the east. */
export const FATES: Fate[] = [
	{ id: 'szombathely', state: 'empty', tag: { hu: 'üres', en: 'empty' } },
	{ id: 'sarmellek', state: 'used', tag: { hu: 'repülőtér', en: 'airport' } },
	{ id: 'igal', state: 'used', tag: { hu: 'pékség', en: 'bakery' } },
	{ id: 'szentkiralyszabadja', state: 'empty', tag: { hu: 'szellemváros', en: 'ghost town' } },
	{ id: 'hajmasker', state: 'empty', tag: { hu: 'félig lebontva', en: 'half pulled down' } },
	{ id: 'komarom-monostor', state: 'used', tag: { hu: 'múzeum', en: 'museum' } },
	{ id: 'baj', state: 'empty', tag: { hu: 'üres', en: 'empty' }, unsure: true },
	{
		id: 'esztergom-strazsa',
		part: 1,
		state: 'nature',
		tag: { hu: 'nemzeti park', en: 'national park' }
	},
	{ id: 'piliscsaba', state: 'over', tag: { hu: 'egyetem volt', en: 'was a university' } },
	{ id: 'kecskemet', state: 'used', tag: { hu: 'városrész', en: 'town quarter' }, unsure: true },
	{ id: 'kunmadaras', state: 'empty', tag: { hu: 'rom', en: 'ruin' } },
	{ id: 'debrecen', state: 'used', tag: { hu: 'új használat', en: 'new uses' } }
];
