/**
 * Makes each thing once, by its names: for a build nothing changes. While an author writes it is made
 * anew each time.
 *
 * @param make gives the same for the same names
 */
export function once<Names extends (string | undefined)[], Made>(
	make: (...names: Names) => Made
): (...names: Names) => Made {
	if (import.meta.env.MODE === 'development') return make;
	const made = new Map<string, Made>();
	return (...names) => {
		const key = names.join('/');
		if (!made.has(key)) made.set(key, make(...names));
		return made.get(key) as Made;
	};
}
