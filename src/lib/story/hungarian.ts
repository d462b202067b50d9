const CASES = ['t', 'ra', 'rol', 'nak', 'val', 'hoz', 'tol', 'nal', 'ig'] as const;
const TAKES = {
	count: [...CASES, 'ban', 'bol', 'n', 'an', 'os', 'ert', 'kor'],
	year: [...CASES, 'ban', 'bol', 'os', 'i'],
	time: ['kor', 'ig', 'tol', 'ra', 'os'],
	day: [...CASES, 'n', 'i', 'a'],
	month: [...CASES, 'ban', 'bol', 'i', 'a'],
	season: [...CASES, 'n', 'i', 'a']
} as const;
type Kind = keyof typeof TAKES;

/**
 * A Hungarian ending by its back-vowel form in ASCII: `ban` stands for -ban and -ben. `n` says where
 * or when (-on, 19-én, őszén), `an` how many together (60-an), `os` makes an adjective (1957-es),
 * `i` the adjective of a date (19-i), `a` the bare possessive of a date (19-e).
 */
export type Ending = (typeof TAKES)[Kind][number];
type Forms = Partial<Record<Ending, string>>;

// After a vowel; a word that ends in a consonant has its own -t, -n, -os and -val below.
const HARMONY: Record<Ending, readonly [back: string, front: string]> = {
	ban: ['ban', 'ben'],
	bol: ['ból', 'ből'],
	ra: ['ra', 're'],
	rol: ['ról', 'ről'],
	nak: ['nak', 'nek'],
	hoz: ['hoz', 'hez'],
	tol: ['tól', 'től'],
	nal: ['nál', 'nél'],
	val: ['val', 'vel'],
	os: ['s', 's'],
	an: ['an', 'en'],
	t: ['t', 't'],
	n: ['n', 'n'],
	i: ['i', 'i'],
	a: ['', ''],
	ig: ['ig', 'ig'],
	ert: ['ért', 'ért'],
	kor: ['kor', 'kor']
};

// By the last spoken number word (100: every …száz); changed stems, as in hármat, do not show.
const NUMBERS = {
	0: { hoz: 'hoz', t: 't', n: 'n', os: 's', val: 'val' },
	1: { hoz: 'hez', t: 'et', n: 'en', os: 'es', val: 'gyel' },
	2: { hoz: 'höz', t: 't', n: 'n', os: 'es', val: 'vel' },
	3: { hoz: 'hoz', t: 'at', n: 'on', os: 'as', val: 'mal' },
	4: { hoz: 'hez', t: 'et', n: 'en', os: 'es', val: 'gyel' },
	5: { hoz: 'höz', t: 'öt', n: 'ön', os: 'ös', val: 'tel' },
	6: { hoz: 'hoz', t: 'ot', n: 'on', os: 'os', val: 'tal' },
	7: { hoz: 'hez', t: 'et', n: 'en', os: 'es', val: 'tel' },
	8: { hoz: 'hoz', t: 'at', n: 'on', os: 'as', val: 'cal' },
	9: { hoz: 'hez', t: 'et', n: 'en', os: 'es', val: 'cel' },
	10: { hoz: 'hez', t: 'et', n: 'en', os: 'es', val: 'zel' },
	20: { hoz: 'hoz', t: 'at', n: 'on', os: 'as', val: 'szal' },
	30: { hoz: 'hoz', t: 'at', n: 'on', os: 'as', val: 'cal' },
	40: { hoz: 'hez', t: 'et', n: 'en', os: 'es', val: 'nel' },
	50: { hoz: 'hez', t: 'et', n: 'en', os: 'es', val: 'nel' },
	60: { hoz: 'hoz', t: 'at', n: 'on', os: 'as', val: 'nal' },
	70: { hoz: 'hez', t: 'et', n: 'en', os: 'es', val: 'nel' },
	80: { hoz: 'hoz', t: 'at', n: 'on', os: 'as', val: 'nal' },
	90: { hoz: 'hez', t: 'et', n: 'en', os: 'es', val: 'nel' },
	100: { hoz: 'hoz', t: 'at', n: 'on', os: 'as', val: 'zal' },
	1e3: { hoz: 'hez', t: 'et', n: 'en', os: 'es', val: 'rel' },
	1e6: { hoz: 'hoz', t: 't', n: 'n', os: 's', val: 'val' },
	1e9: { hoz: 'hoz', t: 'ot', n: 'on', os: 'os', val: 'dal' }
} as const satisfies Record<number, Forms>;

// The possessive shows the harmony of a month or a season; only a season has `n`.
const NOUNS = {
	január: { a: 'januárja', val: 'januárral' },
	február: { a: 'februárja', val: 'februárral' },
	március: { a: 'márciusa', val: 'márciussal' },
	április: { a: 'áprilisa', val: 'áprilissal' },
	május: { a: 'májusa', val: 'májussal' },
	június: { a: 'júniusa', val: 'júniussal' },
	július: { a: 'júliusa', val: 'júliussal' },
	augusztus: { a: 'augusztusa', val: 'augusztussal' },
	szeptember: { a: 'szeptembere', val: 'szeptemberrel' },
	október: { a: 'októbere', val: 'októberrel' },
	november: { a: 'novembere', val: 'novemberrel' },
	december: { a: 'decembere', val: 'decemberrel' },
	tavasz: { a: 'tavasza', val: 'tavasszal', n: 'tavasszal' },
	nyár: { a: 'nyara', val: 'nyárral', n: 'nyáron', t: 'nyarat' },
	ősz: { a: 'ősze', val: 'ősszel', n: 'ősszel', hoz: 'őszhöz' },
	tél: { a: 'tele', val: 'téllel', n: 'télen', t: 'telet' }
} as const satisfies Record<string, Forms & { a: string }>;
/** A month or a season by its Hungarian name. */
export type Noun = keyof typeof NOUNS;

function lastWord(n: number): keyof typeof NUMBERS {
	if (!Number.isSafeInteger(n) || n < 0) {
		throw new Error(`${n} takes no ending: use a whole number, or put the ending on the noun`);
	}
	const high = n % 1e3 ? 100 : n % 1e6 ? 1e3 : n % 1e9 ? 1e6 : n && 1e9;
	return (n % 10 || n % 100 || high) as keyof typeof NUMBERS;
}

function suffix(kind: Kind, subject: string, ending: Ending, back: boolean): string {
	const takes: readonly Ending[] = TAKES[kind];
	if (takes.includes(ending)) return HARMONY[ending][back ? 0 : 1];
	throw new Error(`“${subject}” (${kind}) takes no ending “${ending}”: use ${takes.join(', ')}`);
}

function possessed(kind: Kind, form: string, ending: Ending): string {
	if (ending === 'a') return form;
	const back = form.endsWith('a');
	return form.slice(0, -1) + (back ? 'á' : 'é') + suffix(kind, form, ending, back);
}

/**
 * A printed figure with an ending by the last spoken word of `n`: „94-et”, „1988-ban”; after a word
 * without a hyphen: „1 milliárdot”. For a time, `n` is the minutes. Throws where the ending does not
 * fit the kind, or `n` is no whole number.
 */
export function withEnding(
	figure: string,
	n: number,
	ending: Ending,
	kind: 'count' | 'year' | 'time' = 'count'
): string {
	const own: Forms = NUMBERS[lastWord(n)];
	const regular = suffix(kind, figure, ending, own.hoz === 'hoz');
	return figure + (/\p{L}$/u.test(figure) ? '' : '-') + (own[ending] ?? regular);
}

/** A day of the month: „19.”, with an ending „19-én”, „1-jéig”, „2-ától”, „19-i”. */
export function dayWithEnding(day: number, ending?: Ending): string {
	if (!ending) return `${day}.`;
	if (ending === 'i') return day === 1 ? '1-jei' : `${day}-i`;
	// Only 2 has an ordinal with other vowels than its number: másodika, but tizenkettedike.
	const back = day === 2 || NUMBERS[lastWord(day)].hoz === 'hoz';
	return possessed('day', day === 1 ? '1-je' : `${day}-${back ? 'a' : 'e'}`, ending);
}

/** A month or a season without its year: „június”, „márciusban”, „ősztől”; `n` is „ősszel”. */
export function nounWithEnding(noun: Noun, ending?: Ending): string {
	if (!ending) return noun;
	const own: Forms & { a: string } = NOUNS[noun];
	const regular = suffix(own.n ? 'season' : 'month', noun, ending, own.a.endsWith('a'));
	return own[ending] ?? noun + regular;
}

/** A month or a season of a year: „1990 júniusa”, „1990 júniusában”, „1989 őszén”, „1990. júniusi”. */
export function nounOfYear(year: string, noun: Noun, ending: Ending = 'a'): string {
	if (ending === 'i') return `${year}.\u00a0${noun}i`;
	const { a, ...own }: { a: string } & Forms = NOUNS[noun];
	return `${year}\u00a0${possessed(own.n ? 'season' : 'month', a, ending)}`;
}
