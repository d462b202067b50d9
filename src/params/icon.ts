import { ICONS } from '$lib/story/pages';

export function match(value: string): value is keyof typeof ICONS {
	return Object.hasOwn(ICONS, value);
}
