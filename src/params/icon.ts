import { ICONS, LOGO } from '$lib/story/pages';

export function match(value: string): value is keyof typeof ICONS | typeof LOGO {
	return Object.hasOwn(ICONS, value) || value === LOGO;
}
