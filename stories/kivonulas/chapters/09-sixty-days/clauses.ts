import type { Words } from '$lib/story/ledger';

/** What the agreement says, in our own words. */
export const CLAUSES: [label: Words, text: Words][] = [
	[
		{ hu: 'alapja', en: 'rests on' },
		{
			hu: 'az ENSZ és az európai biztonsági értekezlet elvei; szuverenitás, be nem avatkozás',
			en: 'the principles of the UN and of the CSCE, sovereignty, non-interference'
		}
	],
	[
		{ hu: 'ki és mi megy', en: 'who goes, and what' },
		{
			hu: 'minden katona és szovjet polgári személy, minden fegyver, harci eszköz és anyag',
			en: 'all soldiers and Soviet civilians, all weapons, combat equipment and materiel'
		}
	],
	[
		{ hu: 'vagyon, pénz', en: 'property, money' },
		{
			hu: 'az {garrison-country-from|os} egyezmény szerint; vita esetén vegyes bizottság',
			en: 'by the agreement of {garrison-country-from}; disputes to a mixed commission'
		}
	],
	[
		{ hu: 'szövetség', en: 'alliance' },
		{
			hu: 'a Varsói Szerződésből eredő kötelezettségek változatlanok',
			en: 'duties under the Warsaw Pact unchanged'
		}
	],
	[
		{ hu: 'menetrend', en: 'timetable' },
		{ hu: 'a mellékletben', en: 'in the annex' }
	]
];

/** Where and when it was signed, and how it became law; a phone has room for less. */
export const LAW = {
	wide: {
		hu: 'Moszkva, {agreement-signed} Kihirdette a Minisztertanács {decree-number}. számú rendelete, {promulgation|n}.',
		en: 'Moscow, {agreement-signed}. Promulgated by decree no. {decree-number} of the Council of Ministers, {promulgation}.'
	},
	tall: {
		hu: 'Moszkva, {agreement-signed} Kihirdetve {promulgation|n}.',
		en: 'Moscow, {agreement-signed}. Promulgated {promulgation}.'
	}
};
