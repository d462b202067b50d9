import type { Stroke } from '$lib/scene/sheet';

const BODY =
	'M4-15L40-27C52-43 65-50 73-53 75-62 83-66 89-63 93-61 95-57 94-54L100-50.5 93.5-49C93-42 91-36 86-28 80-19 70-12.5 57-12 40-11.5 24-12.5 4-15z';

/** A dove of a hundred units, standing on (50, 0) and looking to the right. */
export function bird(): Stroke[] {
	return [
		{ d: 'M58-13L55 0h8M66-13L65 0h8', line: 'ink', width: 2.2 },
		{ d: BODY, fill: 'land', line: 'ink', width: 2.2, round: true },
		{ d: 'M42-28C54-38 70-37 79-31 68-20 50-17 30-17.5', line: 'ink', width: 1.6 },
		{ d: 'M87-56h.1', line: 'ink', width: 4, round: true }
	];
}
