import { SLUGS } from '$lib/story/pages';

export function match(value: string): boolean {
	return Object.values(SLUGS.day).includes(value);
}
