import { expect, test } from 'vitest';
import { portfolio } from './portfolio';
import { box, paragraph } from './tracing';

test('a style stands once, and what a label has of itself not at all', () => {
	const word = { x: 1.26, y: 2, text: 'híd', size: 24 };
	const { sheets, styles } = portfolio(
		{ a: { words: [word] }, b: { words: [{ ...word, weight: 600, fill: 'ink' }] } },
		0.5
	);
	expect(styles).toEqual([{ size: 24 }]);
	expect(sheets).toEqual({ a: [[1.5, 2, 'híd', 0]], b: [[1.5, 2, 'híd', 0]] });
});

test('paths that follow each other in one style are one path', () => {
	const paths = [box(0, 0, 2, 2), box(4, 0, 2, 2)].map((d) => ({ d, fill: 'ink' as const }));
	expect(portfolio({ a: { paths } }, 1).sheets.a).toEqual([['M0 0h2v2h-2zM4 0h2v2h-2z', 0]]);
});

test('a paragraph is one word with line breaks', () => {
	const desk = { measure: (text: string) => text.length };
	const { word, next } = paragraph(desk, { x: 0, y: 10, text: 'a híd túlsó vége', size: 10 }, 10);
	expect(word.text).toBe('a híd\ntúlsó vége');
	expect(next).toBe(32.4);
});
