import { LANGS, type Lang } from '$lib/story/ledger';

export function match(value: string): value is Lang {
	return LANGS.some((lang) => lang === value);
}
