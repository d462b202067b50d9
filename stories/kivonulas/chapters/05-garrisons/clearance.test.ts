import { expect, it } from 'vitest';
import { corners } from './clearance';

it('reads the points of a path, absolute or relative', () => {
	expect(corners('M10 20l.5-.5l-1 2zM3 4')).toEqual([
		[10, 20],
		[10.5, 19.5],
		[9.5, 21.5],
		[3, 4]
	]);
	expect(corners('M1,2L3,4Z')).toEqual([
		[1, 2],
		[3, 4]
	]);
});
