import { csvFormatRows } from 'd3-dsv';
import { figure } from '$lib/story/figure';
import { fill } from '$lib/story/fill';
import type { Fact, FactValue, Lang, Ledger } from '$lib/story/ledger';

const HEAD = {
	hu: [
		'azonosító',
		'mi',
		'érték',
		'ahogy írjuk',
		'egység',
		'bizonyosság',
		'szélesség',
		'hosszúság',
		'források',
		'mások szerint'
	],
	en: [
		'id',
		'what',
		'value',
		'as printed',
		'unit',
		'certainty',
		'latitude',
		'longitude',
		'sources',
		'others say'
	]
};
const SURE = {
	hu: { exact: 'pontos', about: 'kerekített', claimed: 'egy fél állítása' },
	en: { exact: 'exact', about: 'rounded', claimed: 'claimed by one party' },
	place: {
		hu: { high: 'biztos', medium: 'valószínű', low: 'bizonytalan' },
		en: { high: 'high', medium: 'medium', low: 'low' }
	}
};

/**
 * Facts and places of the ledger as a table: comma-separated, with a head, in UTF-8 with a byte order
 * mark, without which spreadsheets take ő for Å‘. Values are numbers with a decimal point, ranges
 * `least/most`, moments as in ISO 8601-2.
 */
export function table(
	{ facts, places, sources }: Ledger,
	rows: { facts: readonly string[]; places: readonly string[] },
	lang: Lang
): string {
	const cite = (ids: readonly string[]) =>
		ids.map((id) => sources[id]?.cite[lang] ?? id).join('; ');
	const ofFact = (fact: Fact) => [
		fact.id,
		fill(fact.says[lang], facts, lang),
		value(fact.value),
		figure(fact, lang),
		fact.unit?.[lang] ?? '',
		SURE[lang][fact.certainty],
		'',
		'',
		cite(fact.sources),
		fact.rivals
			.map((rival) => `${figure({ ...rival, unit: fact.unit }, lang)} (${cite(rival.sources)})`)
			.join('; ')
	];
	const known = <T>(things: Record<string, T>, ids: readonly string[]) =>
		ids.flatMap((id) => things[id] ?? []);
	return `\ufeff${csvFormatRows([
		HEAD[lang],
		...known(facts, rows.facts).map(ofFact),
		...known(places, rows.places).map(({ id, name, role, lat, lon, confidence, sources }) => [
			id,
			`${name[lang]}: ${role[lang]}`,
			'',
			'',
			'',
			SURE.place[lang][confidence],
			String(lat),
			String(lon),
			cite(sources),
			''
		])
	])}\n`;
}

function value(value: FactValue): string {
	return typeof value === 'object' ? value.join('/') : String(value);
}
