/** Where the hands of a clock stand, in degrees from twelve. `minutes` are counted from an hour. */
export function hands(hour: number, minutes: number): { hour: number; minute: number } {
	return { hour: ((hour % 12) + minutes / 60) * 30, minute: minutes * 6 };
}

/** The rim’s point at a minute, on a dial of radius `r` about (0, 0). */
export function onDial(minute: number, r: number): [number, number] {
	const angle = (minute / 60) * 2 * Math.PI;
	// A tenth of a unit, and never a negative zero.
	const tenth = (n: number) => Math.round(n * r * 10) / 10 || 0;
	return [tenth(Math.sin(angle)), tenth(-Math.cos(angle))];
}

/** The wedge of a dial between two minutes that are less than half an hour apart. */
export function wedge(from: number, to: number, r: number): string {
	return `M0 0L${onDial(from, r).join(' ')}A${r} ${r} 0 0 1 ${onDial(to, r).join(' ')}Z`;
}
