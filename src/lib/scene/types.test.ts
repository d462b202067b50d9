import { expect, it } from 'vitest';
import { typesIn } from './types';

it('finds each size and weight of the words once', () => {
	const word = { x: 0, y: 0, text: 'híd', size: 14 };
	expect(
		typesIn({
			sheets: { a: { words: [word, { ...word, weight: 800 }] }, b: { words: [word] } },
			keySize: 22,
			bars: [{ size: 3 }]
		})
	).toEqual([
		[14, 600],
		[14, 800]
	]);
});
