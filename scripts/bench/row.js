// @ts-check

/** @typedef {{ figure: string, value: string, limit: string, ok: boolean, note: string }} Row */

/**
 * @param {string} figure what was measured
 * @param {number} value
 * @param {number} limit the highest value that is still good
 * @param {{ unit?: string, digits?: number, note?: string }} [options]
 * @returns {Row}
 */
export function atMost(figure, value, limit, { unit = '', digits = 0, note = '' } = {}) {
	const shown = (/** @type {number} */ number) => `${number.toFixed(digits)}${unit}`;
	// What is shown is what is judged, so that a row never reads "0.00, limit 0.00, broken".
	const ok = Number(value.toFixed(digits)) <= limit;
	return { figure, value: shown(value), limit: `≤ ${shown(limit)}`, ok, note };
}

/** @param {string} figure @param {number} score 0 to 100 @param {string} note @returns {Row} */
export const hundred = (figure, score, note) => ({
	figure,
	value: score.toFixed(0),
	limit: '= 100',
	ok: score >= 100,
	note
});

/** @param {Row[]} rows @returns {string} the rows as a table, reasons under those that fail */
export function table(rows) {
	const width = (/** @type {'figure' | 'value' | 'limit'} */ key) =>
		Math.max(key.length, ...rows.map((row) => row[key].length));
	const [figure, value, limit] = [width('figure'), width('value'), width('limit')];
	const line = (/** @type {string[]} */ [a = '', b = '', c = '', d = '']) =>
		`${a.padEnd(figure)}  ${b.padStart(value)}  ${c.padStart(limit)}  ${d}`;
	const lines = rows.flatMap((row) => [
		line([row.figure, row.value, row.limit, row.ok ? 'good' : 'BROKEN']),
		...(row.ok || !row.note ? [] : [`    ${row.note}`])
	]);
	return [line(['figure', 'value', 'limit', 'verdict']), ...lines].join('\n');
}
