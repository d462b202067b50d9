import { expect, test } from 'vitest';
import { along, sleepers, WAYS, type Way } from './track';

const way: Way = { ...WAYS.wide, days: 60 };

test('there is one sleeper for each day', () => {
	expect(sleepers(way).match(/M/g)).toHaveLength(60);
});

test('the track begins and ends where it should, and grows smaller', () => {
	expect(along(way, 0)).toEqual({ x: way.near[0], y: way.near[1], k: 1 });
	expect(along(way, 60)).toMatchObject({ x: way.far[0], y: way.far[1] });
	expect(along(way, 30).k).toBeGreaterThan(along(way, 31).k);
});

test('no two sleepers are closer than a reader can tell apart on a phone', () => {
	const tall: Way = { ...WAYS.tall, days: 60 };
	expect(along(tall, 59).y - along(tall, 60).y).toBeGreaterThan(2.5);
});
