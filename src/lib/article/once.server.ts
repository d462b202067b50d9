/**
 * Makes each thing once, by its names. While an author writes, it is made anew after something was
 * saved (story/reload.ts).
 *
 * @param make gives the same for the same names
 */
export function once<Names extends (string | undefined)[], Made>(
	make: (...names: Names) => Made
): (...names: Names) => Made {
	const made = new Map<string, Made>();
	return (...names) => {
		const key = names.join('/');
		if (!made.has(key)) made.set(key, make(...names));
		return made.get(key) as Made;
	};
}
