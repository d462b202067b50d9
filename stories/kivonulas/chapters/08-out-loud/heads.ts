import type { Words } from '$lib/story/ledger';
import type { Name } from './cameras';

/** The date of a frame, and what happened on it. */
export const HEADS: Record<Name, [date: Words, title: Words]> = {
	'march-15': [
		{ hu: '{twelve-points-day}', en: '{twelve-points-day}' },
		{
			hu: 'Fölolvassák az ellenzék {twelve-points} pontját',
			en: 'The opposition’s {twelve-points} points are read out'
		}
	],
	'march-doors': [
		{ hu: '{grosz-march-deal|a}', en: '{grosz-march-deal}' },
		{
			hu: 'Két moszkvai tárgyalás, zárt ajtók mögött',
			en: 'Two talks in Moscow, behind closed doors'
		}
	],
	may: [
		{
			hu: '{debrecen-forum|year} {debrecen-forum|month|a}',
			en: '{debrecen-forum|month} {debrecen-forum|year}'
		},
		{
			hu: 'Kint egy repülőtérről ({debrecen-forum|day}), bent a kivonásról ({politburo-withdrawal|day}) van szó',
			en: 'Outside, an airfield ({debrecen-forum|day}); inside, the withdrawal ({politburo-withdrawal|day})'
		}
	],
	reburial: [
		{ hu: '{nagy-reburial}', en: '{nagy-reburial}' },
		{
			hu: 'Két mondat Nagy Imre újratemetésén',
			en: 'Two sentences at the reburial of Imre Nagy'
		}
	],
	'moscow-july': [
		{ hu: '{grosz-nyers-moscow}', en: '{grosz-nyers-moscow}' },
		{
			hu: 'Kétnapos tárgyalás Moszkvában, utána kinyílik egy ajtó',
			en: 'Two days of talks in Moscow, and then a door opens'
		}
	],
	shakhnazarov: [
		{ hu: '{shakhnazarov-note}', en: '{shakhnazarov-note}' },
		{
			hu: 'Az első ismert irat a teljes kivonásról',
			en: 'The first known document on a full withdrawal'
		}
	],
	'november-4': [
		{ hu: '{embassy-protest}', en: '{embassy-protest}' },
		{
			hu: 'Két párt a szovjet nagykövetségnél, {embassy-protest-anniversary} évvel a támadás után',
			en: 'Two parties at the Soviet embassy, {embassy-protest-anniversary} years after the attack'
		}
	],
	warheads: [
		{ hu: '{warheads-out|a}', en: '{warheads-out}' },
		{
			hu: 'Amiről senki sem beszél: elviszik a robbanófejeket',
			en: 'Officially never there: the warheads are taken away'
		}
	]
};

/** Who was leaving. */
export const LEAVING: Partial<Record<Name, Words[]>> = {
	may: [
		{
			hu: '{partial-withdrawal-start|day} – {partial-withdrawal-end|day}: legalább {troops-left-1989} katona elmegy',
			en: '{partial-withdrawal-start|day} – {partial-withdrawal-end|day}: at least {troops-left-1989} soldiers leave'
		}
	],
	warheads: [
		{
			hu: '{partial-withdrawal-start|month}–{partial-withdrawal-end|month}: legalább {troops-left-1989} katona',
			en: '{partial-withdrawal-start|month}–{partial-withdrawal-end|month}: at least {troops-left-1989} soldiers'
		},
		{ hu: 'szaggatva: a robbanófejek, nap nélkül', en: 'dashed: the warheads, day unknown' }
	]
};
export const KEY = {
	wide: {
		hu: 'Egy kockasor egy nap. A fal vastagsága nem mérték: ott vékonyodik, ahol tudjuk, hogy bent is a kivonásról beszéltek.',
		en: 'One column of slabs is one day. The wall is not to scale: it thins where we know that inside, too, they spoke of withdrawal.'
	},
	tall: {
		hu: 'Egy kockasor egy nap. A fal vastagsága vázlat, nem mérték.',
		en: 'One column of slabs is one day. The wall is not to scale.'
	}
};

export const YEAR = {
	wide: {
		hu: 'A nyíl a tizenkét ponttól az első iratig tart. A fal vastagsága nem mérték: ott vékonyodik, ahol tudjuk, hogy bent is a kivonásról beszéltek.',
		en: 'The arrow runs from the twelve points to the first document. The wall is not to scale: it thins where we know that inside, too, they spoke of withdrawal.'
	},
	tall: {
		hu: 'A nyíl a tizenkét ponttól az első iratig tart. A fal nem mérték.',
		en: 'The arrow runs from the twelve points to the first document.'
	}
};
