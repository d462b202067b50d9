import { CRAWLED } from '$lib/story/pages';

export function match(value: string): boolean {
	return Object.values(CRAWLED).includes(value);
}
