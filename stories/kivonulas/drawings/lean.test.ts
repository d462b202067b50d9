import { expect, test } from 'vitest';
import { lean } from './lean';
import { box } from './path';
import { paragraph } from './setting';

test('paths that follow each other in one style are one path', () => {
	const paths = [box(0, 0, 2, 2), box(4, 0.3, 2, 2)].map((d) => ({ d, fill: 'ink' }));
	expect(lean({ a: { paths } }, 1).a.paths).toEqual([
		{ d: 'M0 0h2v2h-2zM4 0h2v2h-2z', fill: 'ink' }
	]);
});

test('a paragraph is as many words as it has lines', () => {
	const desk = { measure: (text: string) => text.length };
	const { word, next } = paragraph(desk, { x: 0.2, y: 10, text: 'a híd túlsó vége', size: 10 }, 10);
	expect(next).toBe(32.4);
	expect(lean({ a: { words: [word] } }, 1).a.words).toEqual([
		{ x: 0, y: 10, text: 'a híd', size: 10 },
		{ x: 0, y: 21.2, text: 'túlsó vége', size: 10 }
	]);
});
