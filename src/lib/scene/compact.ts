/**
 * Writes a path of straight lines in fewer letters: relative, in tenths, without what SVG does not
 * need. Rounding errors do not add up, because each point is measured from where the pen really is.
 *
 * @param path an SVG path of absolute `M`, `L` and `Z`, as d3-geo writes it
 */
export function compact(path: string): string {
	let [x, y] = [0, 0];
	return path.replace(/([MLZ])([^MLZ]*)/g, (_, command: string, pair: string) => {
		if (command === 'Z') return 'z';
		const [toX = 0, toY = 0] = pair.split(',').map((value) => Math.round(Number(value) * 10));
		const [dx, dy] = command === 'M' ? [toX, toY] : [toX - x, toY - y];
		if (command === 'L' && dx === 0 && dy === 0) return '';
		[x, y] = [toX, toY];
		const first = tenth(dx);
		const second = tenth(dy);
		const letter = command === 'M' ? 'M' : 'l';
		return `${letter}${first}${second.startsWith('-') ? '' : ' '}${second}`;
	});
}

function tenth(value: number): string {
	return String(value / 10).replace(/^(-?)0\./, '$1.');
}
