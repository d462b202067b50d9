import { expect, test } from 'vitest';
import { breakdown, dayOf, monthsTo } from './days';

const MOMENTS: Record<string, string> = {
	'sofia-agreement': '1990-01-09',
	'talks-open': '1990-02-01',
	'talks-breakdown': '1990-02',
	'agreement-signed': '1990-03-10',
	'hungarian-deadline': '1990-12',
	'agreement-deadline': '1991-06-30',
	'aboimov-deadline': '1991-08'
};
const desk = { moment: (id: string) => MOMENTS[id] ?? '' };

test('counts the days after Sofia', () => {
	expect([dayOf(desk, 'talks-open'), dayOf(desk, 'agreement-signed')]).toEqual([23, 60]);
});

test('counts the months of each deadline', () => {
	const months = ['hungarian-deadline', 'agreement-deadline', 'aboimov-deadline'];
	expect(months.map((id) => monthsTo(desk, id))).toEqual([10, 16, 18]);
});

test('the days of the breakdown lie about the turn of the month, before the signature', () => {
	expect(breakdown(desk)).toEqual([44, 57]);
});
